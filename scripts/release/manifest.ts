import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { z } from 'zod';

/** Where a site says what it was built of and what it holds. Not below /.well-known/: some hosts leave such folders out. */
export const places = { manifest: 'build/manifest.json', bill: 'build/sbom.cdx.json' } as const;

const fileSchema = z.strictObject({
  bytes: z.int().nonnegative().describe('Size of the file as it is, not compressed.'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** A server sends its reader on; where it cannot, this page does. */
  leadsTo: z.string().optional(),
});

const manifestSchema = z.strictObject({
  edition: z.string(),
  release: z.string(),
  /** The commit that was built, where who built it said so. */
  commit: z.string().nullable(),
  /** The address for which the pages were made. */
  origin: z.string(),
  /** Every file of the site but this one, by its path. */
  files: z.record(z.string(), fileSchema),
});

/** What a site was built from, and every file of it. */
export type Manifest = z.infer<typeof manifestSchema>;
export type FileRecord = z.infer<typeof fileSchema>;

/** What a manifest tells beside the files. */
export type Origin = Omit<Manifest, 'files'>;

/** Copies that a deployment puts beside a text; they are looked at with it. */
export const packedEndings = ['.br', '.gz'] as const;

export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Returns the paths of all files of a folder but compressed copies, in order. */
export function filesOf(folder: string): string[] {
  const files = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.replaceAll(sep, posix.sep));
  const all = new Set(files);
  const isCopy = (name: string) =>
    packedEndings.some((ending) => name.endsWith(ending) && all.has(name.slice(0, -ending.length)));
  return files.filter((name) => !isCopy(name)).sort();
}

/** Returns the manifest of a built site. `moved` are the addresses that lead elsewhere, as pairs of paths. */
export function manifestOf(
  folder: string,
  origin: Origin,
  moved: readonly (readonly [string, string])[],
): Manifest {
  const leading = new Map(moved);
  const files = filesOf(folder)
    .filter((name) => name !== places.manifest)
    .map((name): [string, FileRecord] => {
      const bytes = readFileSync(join(folder, name));
      const leadsTo = leading.get(addressOf(name));
      return [
        name,
        { bytes: bytes.length, sha256: sha256(bytes), ...(leadsTo !== undefined && { leadsTo }) },
      ];
    });
  return { ...origin, files: Object.fromEntries(files) };
}

/** Returns the address at which a server has a file. */
export const addressOf = (name: string): string => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** Reads a manifest. Throws in words where it is none. */
export function readManifest(text: string, from: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    throw new Error(`${from} is no manifest of this atlas. Was the site built by npm run build?`);
  }
}
