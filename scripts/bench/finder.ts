/**
 * Measures how long a filter and a key of the header's search take over 4,000 synthetic cities: `npm run bench:finder`. The time is
 * the median in Node, times four for the slower phone that the promise is about; drawing the page is not in it.
 */
import { createFinder } from '../../src/facets/finder.ts';
import { createDirectory } from '../../src/directory/directory.ts';
import { cityIndex } from '../../src/export/finder-index.ts';
import { nameFiles } from '../../src/export/names.ts';
import { createNameIndex } from '../../src/names/match.ts';
import { readContent } from '../read-content.ts';
import { manyItems, manyNames } from './synthetic.ts';

const CITIES = 4000;
/** A cheap phone against the machine that builds. */
const SLOWER = 4;
/** Bars in milliseconds. */
const FILTER = 50;
const KEY = 16;

const directory = createDirectory(readContent());

function tell(what: string, times: number[], bar: number) {
  const sorted = times.map((time) => time * SLOWER).toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? Infinity;
  console.log(
    `${what}: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, slowest ${at(1).toFixed(1)} ms; ` +
      `median at most ${bar} ms (${SLOWER} × Node, ${times.length} runs)`,
  );
  if (at(0.5) > bar) process.exitCode = 1;
}

const timed = (run: () => unknown): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const index = manyItems(cityIndex(directory), CITIES);
const finder = createFinder(index);
const state = { text: '', sort: 'name', view: 'list' };
const choices = Object.entries(index.options).flatMap(([facet, options]) =>
  options.slice(0, 20).map((option) => ({ ...state, chosen: { region: ['africa'], [facet]: [option] } })),
);
const texts = ['b', 'ba', 'san', 'cork', 'saint l'].map((text) => ({ ...state, text, chosen: {} }));
const sorts = ['population', 'newest'].map((sort) => ({ ...state, sort, chosen: {} }));
const states = [...choices, ...texts, ...sorts];
for (const warm of states) finder.find(warm);
tell(
  `A filter over ${CITIES} cities`,
  states.map((each) => timed(() => finder.find(each))),
  FILTER,
);

const names = createNameIndex(manyNames(nameFiles(directory).latin, CITIES));
const typed = [
  'Hamburg',
  'Medelin',
  'San Cristobal',
  'literacy',
  'Xian',
  'Bahir Dar',
  'qqqqqqqq',
  'Seoul Gangnam',
];
const keys = typed.flatMap((text) => [...text].map((_, end) => text.slice(0, end + 1)));
for (const warm of keys) names.suggest(warm, 8);
tell(
  `A key in the header’s search over ${CITIES} cities`,
  keys.map((key) => timed(() => names.suggest(key, 8))),
  KEY,
);
