import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { directory } from '../../../tests/directory.ts';
import { dataset } from '../dataset.ts';
import { citedPages, wholePath } from './cited-page.ts';

test('CITATION.cff says what the data page says', () => {
  const { release } = directory.content;
  const whole = citedPages(directory, 'https://atlas.example.org').get(wholePath);
  expect(parse(readFileSync('CITATION.cff', 'utf8'))).toMatchObject({
    type: whole?.type,
    title: dataset.title,
    authors: whole?.author.map(({ literal }) => ({ name: literal })),
    version: release.version,
    'date-released': release.date,
    license: dataset.licence.name,
    keywords: dataset.keywords,
  });
  expect(whole?.title.startsWith(dataset.title)).toBe(true);
});
