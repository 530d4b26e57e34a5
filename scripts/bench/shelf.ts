/** Says what the data shelf takes: processor time to make it, and the size of each file. `npm run bench:shelf`. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createDirectory } from '../../src/directory/directory.ts';
import { kinds } from '../../src/export/records/kinds.ts';
import { bytesOf } from '../../src/export/shelf-file.ts';
import { shelfFiles } from '../../src/export/shelf.ts';
import { recordJson } from '../../src/export/tables.ts';
import { aliasLatest, sha256Sums, shelfProblems } from '../../src/integrations/data-shelf.ts';
import { readContent } from '../read-content.ts';

const shelf = 'dist/data';
const directory = createDirectory(readContent());

/** Returns what a step gives, and says how much processor time it took. */
function timed<Result>(what: string, step: () => Result): Result {
  const before = process.cpuUsage();
  const result = step();
  const { user, system } = process.cpuUsage(before);
  console.log(`${((user + system) / 1000).toFixed(0)} ms ${what}`);
  return result;
}

const files = timed('to make the files', () => shelfFiles(directory, 'https://atlas.example.org'));
timed('to make the record beside each page', () =>
  [kinds.cities, kinds.practices].map(({ records }) => records(directory).map(recordJson)),
);
const place = mkdtempSync(join(tmpdir(), 'bench-shelf-'));
try {
  cpSync(shelf, place, { recursive: true });
  timed('to copy the newest release, to sum up and to compare with the description', () => {
    aliasLatest(place);
    sha256Sums(place);
    return shelfProblems(place);
  });
} finally {
  rmSync(place, { recursive: true });
}
for (const file of files) {
  console.log(`${file.path}: ${bytesOf(file)} B, by gzip ${gzipSync(file.text, { level: 9 }).length} B`);
}
const total = files.reduce((sum, file) => sum + bytesOf(file), 0);
console.log(`${files.length} files, ${new Set(files.map(({ format }) => format)).size} formats, ${total} B`);
