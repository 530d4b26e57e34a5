import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile, readFiles } from '../content/content-file.ts';
import { overlay, readTree } from '../content/tree.ts';
import { check } from '../validate/check.ts';
import { DECIMALS_MAX } from '../validate/rules/coordinate-decimals.ts';
import { rules } from '../validate/rules/index.ts';
import { securedHosts } from '../validate/rules/source-https.ts';
import { changed, cork, festival, sound } from '../validate/testing.ts';
import { fix } from './fix.ts';
import { typographic } from './texts.ts';

const hosts = securedHosts(readFiles(sound).values());
const texts = [...sound].filter(([path]) => path.endsWith('.json') || path.endsWith('.mdx'));

/** Faults that an editor makes without noticing: what to look for, what stands there instead. */
const faults: readonly (readonly [from: RegExp, to: string])[] = [
  [/\n/g, '\r\n'],
  [/^/, '\uFEFF'],
  [/ {2}"/, '\t"'],
  [/\n$/, '\n\n\n'],
  [/([a-z]) ([a-z])/, '$1  $2'],
  [/é/g, 'e\u0301'],
  [/([a-z])([a-z])/, '$1\u200B$2'],
  [/(\d\.\d+)/, '$1000001'],
  [/https:/, 'http:'],
  [/("https:[^"?#]+)"/, '$1?utm_source=x"'],
  [/("https:[^"]+")/, '$1, $1'],
  [/(\d+), (\d+)\]/, '$2, $1]'],
  [/’/g, "'"],
  [/(:\s*)"([^"]*)'([^"]*)"/, '$1"$2’$3"'],
];

/** Returns every value at the end of a branch as a text, as far as mending may not change it. */
function leaves(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leaves);
  if (typeof value === 'number') return [value.toFixed(DECIMALS_MAX)];
  return [
    String(value)
      .replace(/[\s\u200B]+/g, '')
      .normalize('NFC')
      .replace(/[‘’]/g, "'")
      .replace(/^http:/, 'https:')
      .replace(/\?utm_source=x$/, '')
      .slice(0, 8),
  ];
}

const faulty = fc
  .tuple(fc.constantFrom(...texts), fc.subarray([...faults]))
  .map(
    ([[path, text], chosen]) =>
      [path, chosen.reduce((here, [from, to]) => here.replace(from, to), text)] as const,
  );

describe('mending', () => {
  test('sound content stays as it is', () => {
    for (const [path, text] of texts) expect(fix(path, text, hosts)).toBe(text);
  });

  test('mending twice is mending once', () => {
    fc.assert(
      fc.property(faulty, ([path, text]) => {
        const once = fix(path, text, hosts);
        expect(fix(path, once, hosts)).toBe(once);
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  test('no value gets lost', () => {
    fc.assert(
      fc.property(faulty, ([path, text]) => {
        const before = readFile(path, text);
        const after = readFile(path, fix(path, text, hosts));
        if (before.data === undefined) return;
        expect(new Set(leaves(after.data))).toEqual(new Set(leaves(before.data)));
        expect(after.body?.text.replace(/\W/g, '')).toBe(before.body?.text.replace(/\W/g, ''));
      }),
      { numRuns: 300, seed: 20261121 },
    );
  });

  test('what cannot be read keeps its values', () => {
    expect(fix(cork, '{ "name": "Cork" \r\n', hosts)).toBe('{ "name": "Cork"\n');
  });

  test('front matter with a comment keeps its layout', () => {
    const text = changed([festival, 'sdgs: [4, 10]', '# Ask the city.\nsdgs: [10, 4]']).get(festival) ?? '';
    expect(fix(festival, text, hosts)).toBe(text);
  });
});

test('every problem that is said to be mended is mended', () => {
  const cases = [
    'characters',
    'coordinate-decimals',
    'front-matter',
    'items-once',
    'key-order',
    'sdgs-sorted',
    'source-https',
    'source-tracking',
    'text-spacing',
    'typography',
    'white-space',
    'schema.date-without-quotes',
  ];
  for (const name of cases) {
    const files = readTree(`tests/fixtures/${name}`, '');
    const broken = overlay(
      sound,
      [...files].filter(([path]) => path.startsWith('content/')),
    );
    const mended = overlay(
      broken,
      [...broken].map(([path, text]) => [path, fix(path, text, hosts)] as const),
    );
    expect(
      check(mended, rules).problems.filter(({ fixable }) => fixable),
      name,
    ).toEqual([]);
  }
});

test.each([
  [`He said "yes" to the city's 'plan'.`, 'He said “yes” to the city’s ‘plan’.'],
  ['("so")', '(“so”)'],
  ["the class of '99", 'the class of ’99'],
  ['a - b', 'a – b'],
  ['`it\'s "code"` and [x](/y/ "t")', '`it\'s "code"` and [x](/y/ "t")'],
])('%s', (straight, set) => {
  expect(typographic(straight)).toBe(set);
  expect(typographic(set)).toBe(set);
});
