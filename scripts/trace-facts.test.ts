import { expect, test } from 'vitest';
import type { Fact } from './facts-of.ts';
import { checkTraces, trace } from './trace-facts.ts';

const page = (path: string, main: string) => ({
  path,
  file: `dist${path}index.html`,
  html: `<!doctype html><header>The award is given.</header><main id="main">${main}</main>`,
});
const fact: Fact = {
  entry: 'content/awards/2015.json',
  texts: ["The award is given in Suwon's town hall."],
  dates: ['2015-09-28'],
  sources: ['https://example.org/?a=1&b=2', { print: 'Leaflet (2021)' }],
};
const told = `<p>The award is given in <b>Suwon&#39;s</b>\n town hall. <time datetime="2015-09-28">28</time></p>`;
const sources = '<a href="https://example.org/?a=1&amp;b=2">example.org</a> Leaflet (2021)';

const problems = (...pages: ReturnType<typeof page>[]) =>
  checkTraces(trace([fact], pages)).map((check) => check.problems);

test('a fact is found by its words, its date and its sources, however they are marked up', () => {
  expect(trace([fact], [page('/a/', told + sources), page('/b/', 'Something else.')])[0]?.sourced).toEqual([
    '/a/',
  ]);
  expect(problems(page('/a/', told + sources))).toEqual([[], [], []]);
});

test('a fact that no page tells fails, and so does one without its date or one of its sources', () => {
  const missing = [[], [`${fact.entry}: “${fact.texts[0] ?? ''}”`]];
  expect(problems(page('/a/', sources)).slice(0, 2)).toEqual(missing);
  expect(problems(page('/a/', told.replace('2015-09-28', '2015') + sources)).slice(0, 2)).toEqual(missing);
  expect(problems(page('/a/', told + sources.replace('Leaflet', ''))).slice(0, 2)).toEqual(missing);
});

test('a page that tells a fact without its sources must lead to one that names them', () => {
  const sourced = page('/a/', told + sources);
  expect(problems(sourced, page('/b/', told))[2]).toEqual([`/b/ tells ${fact.entry}`]);
  expect(problems(sourced, page('/b/', `${told}<a href="/a/#sources">Sources</a>`))[2]).toEqual([]);
});

test('a fact without a source fails', () => {
  const checks = checkTraces(trace([{ ...fact, sources: [] }], [page('/a/', told)]));
  expect(checks[0]?.problems).toEqual([fact.entry]);
});
