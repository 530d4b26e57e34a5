import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFor } from '../built-pages.ts';
import { headersFile, redirectsFile } from './emit.ts';
import { sectionFolders } from './folders.ts';

/** Writes what Netlify and Cloudflare Pages read from the folder that they publish; other hosts do not serve it. */
export function writeHostFiles(site: string): void {
  const { base } = builtFor(site);
  writeFileSync(join(site, '_headers'), headersFile(sectionFolders(site), base));
  writeFileSync(join(site, '_redirects'), redirectsFile(base));
}

if (import.meta.main) writeHostFiles(process.argv[2] ?? 'dist');
