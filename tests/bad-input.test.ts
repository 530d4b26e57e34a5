import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copySite, type SiteCopy } from './site-copy.ts';

let site: SiteCopy;

beforeAll(() => {
  site = copySite();
  mkdirSync(join(site.folder, 'dist'));
});
beforeEach(() => {
  site.restore();
  site.write('dist/index.html', 'the last good site');
});
afterAll(() => {
  site.delete();
});

interface BadInput {
  what: string;
  /** What the message must name: the file, the field, and what stands there. */
  names: (string | RegExp)[];
  spoil: () => void;
}

const cork = 'content/cities/cork.json';

const badInputs: BadInput[] = [
  {
    what: 'broken JSON',
    spoil: () => {
      site.replace(cork, '"country": "ie",', '"country": "ie"');
    },
    names: [`${cork}:5`, 'comma'],
  },
  {
    what: 'a misspelt key',
    spoil: () => {
      site.replace(cork, '"timezone"', '"timezome"');
    },
    names: [cork, 'timezome', 'timezone'],
  },
  {
    what: 'a wrong country',
    spoil: () => {
      site.replace(cork, '"country": "ie"', '"country": "fr"');
    },
    names: [cork, /location|country/],
  },
  {
    what: 'a latitude that is none',
    spoil: () => {
      site.replace(cork, '"latitude": 51.898', '"latitude": 518.98');
    },
    names: [cork, 'location.latitude', '518.98'],
  },
  {
    what: 'a practice of an unknown city',
    spoil: () => {
      site.replace('content/practices/cork-lifelong-learning-festival.mdx', 'city: "cork"', 'city: "corck"');
    },
    names: ['content/practices/cork-lifelong-learning-festival.mdx', 'city', 'corck'],
  },
  {
    what: 'a deleted country',
    spoil: () => {
      site.remove('content/countries/ie.json');
    },
    names: [cork, /\bcountry\b/, /\bie\b/],
  },
  {
    what: 'one more city without a source',
    spoil: () => {
      const sources = /"sources": \[[^\]]*\]/.exec(site.read(cork))?.[0] ?? '';
      site.write('content/cities/corktown.json', site.read(cork).replace(sources, '"sources": []'));
    },
    names: ['content/cities/corktown.json', 'sources', /published|356/],
  },
];

describe('a build of spoilt content', () => {
  it.each(badInputs)('stops at $what, says where, and leaves the last good site', ({ spoil, names }) => {
    spoil();
    const { status, output } = site.build();
    expect(output).toContain('dist/ still holds the last good site');
    for (const name of names) expect(output).toMatch(name);
    expect(status).toBe(1);
    expect(site.read('dist/index.html')).toBe('the last good site');
  });
});
