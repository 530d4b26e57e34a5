import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { mdxLinks } from './mdx-links.ts';

test('pages that are no entries and other sites may be linked', () => {
  expect(
    told(
      mdxLinks,
      changed([
        festival,
        /\n$/,
        ' [a](/map/) [b](https://cork.example/x) [c](/cities/cork/#sources) [d](#x)\n',
      ]),
    ),
  ).toEqual([]);
});

test('wants other sites by https', () => {
  expect(told(mdxLinks, changed([festival, /\n$/, ' [a](http://cork.example/)\n']))).toEqual([
    'http://cork.example/ is not secure; expected an address with https://.',
  ]);
});
