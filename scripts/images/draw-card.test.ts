import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { socialCards, type SocialCard } from '../../src/social/cards.ts';
import { CARD } from './card-layout.ts';
import { drawCard, fitWords, sizes } from './draw-card.ts';
import { familiesFor, fontsFor } from './fonts.ts';

const cards = socialCards(directory);
const fonts = fontsFor(cards.flatMap(({ ownName }) => ownName ?? []));

function cardOf(path: string): SocialCard {
  const card = cards.find((candidate) => candidate.path === path);
  if (!card) throw new Error(`${path} has no card.`);
  return card;
}
const cork = cardOf('/cities/cork/');
const longestFirst = cards.toSorted((a, b) => b.name.length - a.name.length);

describe('cards', () => {
  it('are made for each city, country, region and the main pages', () => {
    const { cities, countries, regions } = directory;
    const paths = cards.map(({ path }) => path);
    for (const { id } of cities) expect(paths).toContain(`/cities/${id}/`);
    for (const { id } of countries) expect(paths).toContain(`/countries/${id}/`);
    for (const { id } of regions) expect(paths).toContain(`/regions/${id}/`);
    expect(paths).toEqual(expect.arrayContaining(['/', '/cities/', '/practices/', '/awards/', '/map/']));
    expect(new Set(paths).size).toBe(paths.length);
  });
  it('say in words that a member is not confirmed, and name no year then', () => {
    const unconfirmed = directory.cities.filter(({ statusIn2024 }) => statusIn2024 === 'unconfirmed');
    expect(unconfirmed.length).toBeGreaterThan(0);
    for (const { id } of unconfirmed) {
      expect(cardOf(`/cities/${id}/`).lines).toEqual(['Membership in February 2024 not confirmed']);
      expect(cardOf(`/cities/${id}/`).title).toContain('not confirmed');
    }
  });
});

describe('words of a card', () => {
  it('are as large as can be', async () => {
    expect((await fitWords(cork, fonts)).size).toBe(sizes[0]);
  });
  it.each(longestFirst.slice(0, 12).map((card) => [card.name, card] as const))(
    'fit: %s',
    async (_name, card) => {
      expect(sizes).toContain((await fitWords(card, fonts)).size);
    },
  );
  it('that find no room at any size stop the run', async () => {
    await expect(fitWords({ ...cork, name: 'Llanfairpwllgwyngyllgogerych' }, fonts)).rejects.toThrow(
      'find no room',
    );
  });
  it('need a font for each letter, or stop the run', async () => {
    await expect(fitWords({ ...cork, name: '𐌂𐌏𐌓𐌊' }, fonts)).rejects.toThrow('No font has');
  });
});

describe('names in other scripts', () => {
  it.each([
    ['Arabic', '/cities/al-wakra/', 'الوكرة'],
    ['Chinese', '/cities/xian/', '西安'],
    ['Korean', '/cities/suwon/', '수원'],
    ['Japanese', '/cities/okayama/', '岡山'],
    ['Thai', '/cities/phuket/', 'ภูเก็ต'],
    ['Greek', '/cities/volos/', 'Βόλος'],
  ])('%s', async (_script, path, name) => {
    const card = cardOf(path);
    expect(card.ownName).toBe(name);
    expect((await fitWords(card, fonts)).svg).not.toBe(
      (await fitWords({ ...card, ownName: null }, fonts)).svg,
    );
  });
  it('have all their letters in our fonts', () => {
    const names = cards.flatMap(({ ownName }) => ownName ?? []);
    expect(names.length).toBeGreaterThan(50);
    for (const name of names) expect(familiesFor(name)).not.toBe('');
    expect(() => familiesFor('دبي 𗴂')).toThrow('No font has “𗴂”');
  });
});

describe('drawCard', () => {
  it('makes the same small picture each time', async () => {
    const [first, second] = [await drawCard(cork, fonts), await drawCard(cork, fonts)];
    expect(first.equals(second)).toBe(true);
    expect(first.length).toBeLessThan(60_000);
    expect(await sharp(first).metadata()).toMatchObject({ ...CARD, format: 'png' });
  });
});
