import { expect, test } from 'vitest';
import { countHits } from '../../scripts/bench/hits.ts';
import type { Query } from '../../scripts/bench/queries.ts';
import { directory } from '../../tests/directory.ts';
import queries from '../../tests/search/queries.json' with { type: 'json' };
import { createNameIndex } from '../names/match.ts';
import { nameFiles } from './names.ts';

const files = nameFiles(directory);
const index = createNameIndex(files.latin);
index.add(files.other);

/** The share of queries of the half that nothing was tuned by that find their city among the first five. */
function heldOut(all: readonly unknown[]) {
  const held = (all as readonly Query[]).filter(({ half }) => half === 'held');
  return countHits(
    held,
    held.map(({ query }) => index.suggest(query, 5).map(({ path }) => path)),
  );
}

test('of all spellings of names, 99 % find their city among the first five', () => {
  expect(heldOut(queries.spellings).firstFive).toBeGreaterThanOrEqual(0.99);
});

test('of all names with a typing error, 95 % do', () => {
  expect(heldOut(queries.typos).firstFive).toBeGreaterThanOrEqual(0.95);
});
