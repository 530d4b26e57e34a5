import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What is written for readers' browsers, and what in it is an address that begins at the root of the host. */
const written = [
  {
    files: 'src/**/*.astro',
    address: /\b(?:href|src|srcset|action|poster|data-[\w-]+)=(?:"|\{\s*['"`])\/(?!\/)/,
  },
  { files: 'src/client/**/*.ts', address: /['"`]\/[a-z]/ },
];

const linesOf = ({ files, address }: (typeof written)[number]) =>
  globSync(files)
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .map((line, index) => ({ line, place: `${file}:${index + 1}` })),
    )
    .filter(({ line }) => address.test(line) && !/^import |^} from /.test(line))
    .map(({ line, place }) => `${place} ${line.trim()}`);

it.each(written)(
  'in $files each address is made by link, at or base, so that the site can stand in a folder',
  (kind) => {
    expect(linesOf(kind)).toEqual([]);
  },
);

it('would be seen otherwise', () => {
  const [markup, script] = written;
  for (const line of ['<a href="/data/">', '<a href={`/data/${path}`}>', "data-shapes={'/map/world.json'}"])
    expect(markup?.address.test(line), line).toBe(true);
  expect(script?.address.test('const path = `/cities/${id}/`;')).toBe(true);
  for (const line of ['<a href={at(`/data/${path}`)}>', "<a href={link('/data/')}>", '<a href="#main">'])
    expect(markup?.address.test(line), line).toBe(false);
});
