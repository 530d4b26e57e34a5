/** Puts the whole directory below dist/data/offline/, as a folder in a zip and as one page: `npm run build:offline`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDirectory } from '../../src/directory/directory.ts';
import { sha256Sums } from '../../src/integrations/data-shelf.ts';
import { builtFor } from '../built-pages.ts';
import { readContent } from '../read-content.ts';
import { zippedFolder } from './folder.ts';
import { writeRelease } from '../release/write.ts';
import { announce, type OfflineFile } from './announce.ts';
import { singlePage } from './single-page.ts';

const site = 'dist';
const shelf = join(site, 'data');
if (!existsSync(join(shelf, 'index.html')))
  throw new Error('There is no built site yet. Run npm run build first.');

const { zip, pages } = await zippedFolder(site);
const page = singlePage(createDirectory(readContent()));
const made: OfflineFile[] = [
  ['learning-cities-atlas.zip', Buffer.from(zip), 'zip'] as const,
  ['learning-cities-atlas.html', Buffer.from(page), 'page'] as const,
].map(([name, bytes, kind]) => {
  mkdirSync(join(shelf, 'offline'), { recursive: true });
  writeFileSync(join(shelf, 'offline', name), bytes);
  return { name, kind, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
});
const shelfPage = join(shelf, 'index.html');
writeFileSync(shelfPage, announce(readFileSync(shelfPage, 'utf8'), made, builtFor(site).base));
writeFileSync(join(shelf, 'SHA256SUMS'), sha256Sums(shelf));
writeRelease(site);
for (const { name, bytes, sha256 } of made) console.log(`${name}: ${bytes} B, SHA-256 ${sha256}`);
console.log(`${pages} pages in the zip`);
