/** Writes what a built site was made of and every file that it holds, when all else is written. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import release from '../../content/release.json' with { type: 'json' };
import { siteConfig } from '../../src/site.config.ts';
import { movedBelow } from '../host/redirects.ts';
import { manifestOf, places } from './manifest.ts';
import { billOf } from './sbom.ts';

/** The commit stands in the environment and is not asked of Git: a changed file would be no part of it. */
function commitBuilt(): string | null {
  const commit = process.env['SOURCE_COMMIT'] || null;
  if (commit && !/^[0-9a-f]{40,64}$/.test(commit))
    throw new Error(`SOURCE_COMMIT is “${commit}”; expected the whole hash of a commit.`);
  return commit;
}

/** Writes the bill of materials and the manifest of a built site. Whatever is changed later, the manifest tells as changed. */
export function writeRelease(site: string): void {
  const write = (path: string, value: object) => {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), `${JSON.stringify(value, null, 1)}\n`);
  };
  write(places.bill, billOf(readFileSync('package-lock.json', 'utf8')));
  const { version, edition } = release;
  const origin = { edition, release: version, commit: commitBuilt(), origin: siteConfig.address };
  write(places.manifest, manifestOf(site, origin, movedBelow('')));
}

if (import.meta.main) writeRelease(process.argv[2] ?? 'dist');
