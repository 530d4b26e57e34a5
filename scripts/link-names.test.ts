import { expect, test } from 'vitest';
import { ambiguousLinks } from './link-names.ts';

const page = (main: string) => ({ path: '/awards/', html: `<body><main>${main}</main></body>` });

test('links of one name that lead to different pages are found', () => {
  const html = '<ul><li><a href="/awards/2024/">2024</a></li><li><a href="/rounds/2024/">2024</a></li></ul>';
  expect(ambiguousLinks(page(html))).toEqual(['/awards/: “2024” leads to /awards/2024/, /rounds/2024/']);
});

test('what stands around a link tells it apart', () => {
  const html =
    '<ul><li>Award <a href="/awards/2024/">2024</a></li><li>Round <a href="/rounds/2024/">2024</a></li></ul>';
  expect(ambiguousLinks(page(html))).toEqual([]);
});

test('so does a name for the ear', () => {
  const html =
    '<p><a aria-label="Award of 2024" href="/awards/2024/">2024</a></p><p><a href="/rounds/2024/">2024</a></p>';
  expect(ambiguousLinks(page(html))).toEqual([]);
});

test('a name may stand twice for one page, and once for the part of the page that is about it', () => {
  const html =
    '<p><a href="#africa">Africa</a></p><p><a href="/regions/africa/">Africa</a></p><p><a href="/regions/africa/">Africa</a></p>';
  expect(ambiguousLinks(page(html))).toEqual([]);
});
