/**
 * Judges both searches by tests/search/queries.json: `npm run bench:search`, after a build. The header's search runs here; Pagefind
 * runs in Chromium, over the built site, as on the search page.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createDirectory } from '../../src/directory/directory.ts';
import { nameFiles } from '../../src/export/names.ts';
import { createNameIndex } from '../../src/names/match.ts';
import { findBrowser } from '../find-browser.ts';
import { readContent } from '../read-content.ts';
import { createSiteServer } from '../site-server.ts';
import { countHits } from './hits.ts';
import { foundByPagefind } from './pagefind.ts';
import type { Half, Query, Queries } from './queries.ts';

/** Shares of queries that must find an answer among the first five, in the half that is held out. */
const bars: Record<string, number> = {
  'header spellings': 0.99,
  'header typos': 0.95,
  'Pagefind texts': 0.9,
};
const halves: readonly Half[] = ['tuned', 'held'];
const RESULTS = 10;

const queries = JSON.parse(readFileSync('tests/search/queries.json', 'utf8')) as Queries;
const files = nameFiles(createDirectory(readContent()));
const index = createNameIndex(files.latin);
index.add(files.other);

const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(8);

function tell(name: string, asked: readonly Query[], found: readonly (readonly string[])[]) {
  for (const half of halves) {
    const places = asked.flatMap((query, place) => (query.half === half ? [place] : []));
    const hits = countHits(
      places.flatMap((place) => asked[place] ?? []),
      places.map((place) => found[place] ?? []),
    );
    const bar = half === 'held' ? (bars[name] ?? 0) : 0;
    console.log(
      `${name.padEnd(20)}${half.padEnd(7)}${String(hits.queries).padStart(5)}` +
        `${percent(hits.first)}${percent(hits.firstFive)}${hits.reciprocal.toFixed(3).padStart(8)}` +
        (bar > 0 ? `   at least ${percent(bar).trim()}` : ''),
    );
    // What was held out is counted and not shown: who reads its failures begins to tune by them.
    if (half === 'tuned' && name in bars)
      for (const { query, found: instead } of hits.missed) console.log(`  “${query}”: ${instead.join(', ')}`);
    if (hits.firstFive < bar) process.exitCode = 1;
  }
}

console.log(`${'search'.padEnd(20)}${'half'.padEnd(7)}    n   hit@1   hit@5     MRR`);
for (const kind of ['spellings', 'typos'] as const) {
  const found = queries[kind].map(({ query }) => index.suggest(query, RESULTS).map(({ path }) => path));
  tell(`header ${kind}`, queries[kind], found);
}

const server = createSiteServer(process.argv[2] ?? 'dist').listen(0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
try {
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const page = await browser.newPage();
  const all = [...queries.texts, ...queries.spellings];
  const { found, firstBytes } = await foundByPagefind(page, origin, all, RESULTS);
  tell('Pagefind texts', queries.texts, found);
  tell('Pagefind spellings', queries.spellings, found.slice(queries.texts.length));
  console.log(
    `Pagefind’s first result takes ${firstBytes.toLocaleString('en')} bytes, not compressed further.`,
  );
} finally {
  await browser.close();
  server.close();
}
