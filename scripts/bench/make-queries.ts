/**
 * Writes tests/search/queries.json anew: `npm run bench:queries`, after members were added. Names and typos are made by lot from
 * a fixed seed; the texts and their answers are written by hand in the file itself, and only given their half.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { createDirectory } from '../../src/directory/directory.ts';
import { readContent } from '../read-content.ts';
import { halfOf, randomOf, spellingQueries, typoQueries, type Queries } from './queries.ts';

const path = 'tests/search/queries.json';
const { texts } = JSON.parse(readFileSync(path, 'utf8')) as Pick<Queries, 'texts'>;
const directory = createDirectory(readContent());
const queries: Queries = {
  texts: texts.map(({ query, answers }) => ({ query, answers, half: halfOf(randomOf(query)) })),
  typos: typoQueries(directory),
  spellings: spellingQueries(directory),
};
writeFileSync(path, await format(JSON.stringify(queries), { parser: 'json', printWidth: 110 }));
console.log(
  Object.entries(queries)
    .map(([name, list]: [string, unknown[]]) => `${list.length} ${name}`)
    .join(', '),
);
