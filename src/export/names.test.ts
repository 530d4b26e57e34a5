import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { createNameIndex } from '../names/match.ts';
import { nameFiles } from './names.ts';

const files = nameFiles(directory);
const index = createNameIndex(files.latin);
index.add(files.other);
const first = (query: string) => index.suggest(query, 5).map(({ path }) => path);

test.each([
  ['Cork', '/cities/cork/'],
  ['Corcaigh', '/cities/cork/'],
  ['Корк', '/cities/cork/'],
  ['Hamurg', '/cities/hamburg/'],
  ['Medelin', '/cities/medellin/'],
  ['medellin', '/cities/medellin/'],
  ['Pecs', '/cities/pecs/'],
  ['Evry', '/cities/evry-courcouronnes/'],
  ['Xian', '/cities/xian/'],
  ["Xi'an", '/cities/xian/'],
  ['Gangnam', '/cities/gangnam-gu/'],
  ['강남구', '/cities/gangnam-gu/'],
  ['서울 강남구', '/cities/gangnam-gu/'],
  ['Seoul Gangnam', '/cities/gangnam-gu/'],
  ['الجيزة', '/cities/giza/'],
  ['Turkey', '/countries/tr/'],
  ['South Korea', '/countries/kr/'],
  ['Ireland', '/countries/ie/'],
  ['literacy', '/themes/literacy/'],
  ['older adults', '/themes/older-adults/'],
  ['africa', '/regions/africa/'],
])('“%s” proposes %s', (query, path) => {
  expect(first(query)).toContain(path);
});

test('a name that begins as the query does comes before one that only resembles it', () => {
  expect(first('Cor')[0]).toBe('/cities/cork/');
});

test('nothing is proposed for nothing, and for what resembles nothing', () => {
  expect(first('  ')).toEqual([]);
  expect(first('qqqqqq')).toEqual([]);
});

test('what is proposed says its country and its mark', () => {
  expect(index.suggest('Bahir Dar', 1)[0]).toMatchObject({ within: 'Ethiopia', unconfirmed: true });
});

test('the Latin names weigh at most 15 kB, the other scripts at most 18 kB', () => {
  expect(brotliCompressSync(JSON.stringify(files.latin)).length).toBeLessThanOrEqual(15_000);
  expect(brotliCompressSync(JSON.stringify(files.other)).length).toBeLessThanOrEqual(18_000);
});
