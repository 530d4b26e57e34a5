/**
 * Keeps the files of the edition in hand under public/data/<edition>/<release>/, before the site is switched to the next one.
 * `npm run snapshot`; docs/next-edition.md says when.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createDirectory } from '../src/directory/directory.ts';
import { citiesCsv, practicesCsv } from '../src/export/tables.ts';
import { readContent } from './read-content.ts';

const directory = createDirectory(readContent());
const { edition, content } = directory;
const folder = `public/data/${edition.id}/${content.release.version}`;

if (existsSync(folder)) {
  console.error(
    `${folder} exists: what a release has published is never changed. Give the release a new version.`,
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/cities.csv`, citiesCsv(directory));
writeFileSync(`${folder}/practices.csv`, practicesCsv(directory));
console.log(`wrote ${folder}/cities.csv and practices.csv

Next: set "snapshot": "${content.release.version}" in content/editions/${edition.id}.json.`);
