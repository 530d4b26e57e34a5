/**
 * Compares the atlas with plain sites of the same data: Eleventy for the build, Pagefind's own page for the search.
 * `npm run bench:peers`, after a build; `npm run bench:peers-map` compares the map.
 */
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { buildOurs, buildWithEleventy, type Build } from './peers-build.ts';
import { weighSearches } from './peers-search.ts';
import { writeSection } from './write-section.ts';

const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

async function searches() {
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: findBrowser(), args });
  try {
    return await weighSearches(browser);
  } finally {
    await browser.close();
  }
}

try {
  const weights = await searches();
  const plain = buildWithEleventy();
  const builds = [...buildOurs(), plain];
  const perPage = ({ processor, pages }: Build) => (processor / pages) * 1000;
  const rows = builds.map((build) =>
    [
      build.name,
      build.pages,
      `${build.processor.toFixed(1)} s`,
      `${build.wall.toFixed(1)} s`,
      `${perPage(build).toFixed(1)} ms`,
      (perPage(build) / perPage(plain)).toFixed(1),
    ].join(' | '),
  );
  const body = `\`npm run build && npm run bench:peers\` builds the atlas, and with Eleventy 3.1.2 a plain page a city of the same data: facts and sources, no map, no neighbours, no practices, no search. Eleventy is fetched for the measure. \`npm run bench:peers-map\` compares the map, above.

| build | pages | processor | wall | processor a page | ratio |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => `| ${row} |`).join('\n')}

Our maps are drawn while a page is made, so their share cannot be told apart; the data files, feeds and citations are in the figure too. Processor time is of all processes.

| search, bytes on the wire | before the first key | with the first results of “cork” |
| --- | --- | --- |
${weights.map(({ name, before, after }) => `| ${name} | ${kB(before)} | ${kB(after)} |`).join('\n')}

Both search the same index; the server counts, headers included, texts by Brotli. Pagefind’s own page has no frame of a site, no filters and no font.`;
  console.log(body);
  await writeSection('Peers', body);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
