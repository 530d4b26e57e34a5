import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Check } from '../check.ts';
import { filesOf, packedEndings, places, sha256, type FileRecord, type Manifest } from './manifest.ts';

const unpackers = { '.br': brotliDecompressSync, '.gz': gunzipSync } as const;

/** Returns what of a folder is missing, changed or not told by a manifest. */
export function verifyFolder(folder: string, { files }: Manifest): Check[] {
  const told = Object.entries(files);
  const isThere = (name: string) => existsSync(join(folder, name)) && statSync(join(folder, name)).isFile();
  const present = told.filter(([name]) => isThere(name));
  return [
    {
      name: 'no file is missing',
      problems: told.filter(([name]) => !isThere(name)).map(([name]) => `missing: ${name}`),
      measured: `${told.length} files`,
    },
    {
      name: 'no file is changed',
      problems: present.flatMap(([name, record]) => changes(readFileSync(join(folder, name)), name, record)),
    },
    {
      name: 'no compressed copy is of another file',
      problems: present.flatMap(([name, record]) => copyProblems(folder, name, record)),
    },
    {
      name: 'no file is there that was not built',
      problems: filesOf(folder)
        .filter((name) => name !== places.manifest && !Object.hasOwn(files, name))
        .map((name) => `extra: ${name}`),
    },
  ];
}

/** Says that a file is not what the manifest tells, and how its size differs. */
export function changes(bytes: Buffer, name: string, wanted: FileRecord): string[] {
  if (sha256(bytes) === wanted.sha256) return [];
  const size = bytes.length === wanted.bytes ? 'the same size' : `${bytes.length} B, not ${wanted.bytes} B`;
  return [`changed: ${name} (${size})`];
}

/** Readers get the copy, not the file: it must unpack to the same bytes. */
function copyProblems(folder: string, name: string, record: FileRecord): string[] {
  return packedEndings
    .map((ending) => ({ ending, copy: `${name}${ending}` }))
    .filter(({ copy }) => existsSync(join(folder, copy)))
    .flatMap(({ ending, copy }) => {
      try {
        return changes(unpackers[ending](readFileSync(join(folder, copy))), copy, record);
      } catch {
        return [`changed: ${copy} (does not unpack)`];
      }
    });
}
