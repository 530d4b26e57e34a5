/**
 * Keeps the files of the release in hand under public/data/<edition>/<release>/, before the next release is begun.
 * `npm run snapshot`; docs/next-edition.md says when.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDirectory } from '../src/directory/directory.ts';
import { lastingFiles, snapshotFolder } from '../src/export/shelf.ts';
import { readContent } from './read-content.ts';

const directory = createDirectory(readContent());
const { edition, content } = directory;
const folder = `public/data/${snapshotFolder(directory)}`;

if (existsSync(folder)) {
  console.error(
    `${folder} exists: what a release has published is never changed. Give the release a new version.`,
  );
  process.exit(1);
}
const files = lastingFiles(directory);
for (const { path, text } of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`wrote ${files.length} files to ${folder}

Next: a new version in content/release.json. Before the switch to another edition also set "snapshot": "${content.release.version}" in content/editions/${edition.id}.json.`);
