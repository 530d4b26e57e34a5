import type { City, Practice } from '../schemas/index.ts';
import { audienceGroups } from '../schemas/practice.ts';
import { byName, type Directory } from './directory.ts';
import { trust } from './practices.ts';
import { sizeBand, type SizeBand } from './size-bands.ts';
import { bitsOf, byScore, codesOf, same, shared, type Bits } from './tally.ts';

/** Why two practices are alike. Each reason holds for both of them. */
export type Likeness =
  | { kind: 'themes'; themes: string[] }
  | { kind: 'audience'; groups: Practice['audienceGroups'] }
  | { kind: 'size'; band: SizeBand };

export interface RelatedPractice {
  practice: Practice;
  city: City;
  reasons: Likeness[];
}

/** What a shared trait counts: the theme decides, whom it is for and the size of the town say whether it can be carried over. */
export const weights = { theme: 2, audience: 1, size: 1 } as const;
/** Most practices that a page names. */
export const RELATED = 4;
/** Most of them from one region: what two regions do says more than what one does twice as often. */
export const FROM_ONE_REGION = 2;

/** Two practices for everyone have nothing more in common than most others. */
const isTrait = (group: string) => group !== 'everyone';

/** Which traits two practices share; without a theme in common none. */
function likeness(directory: Directory, a: Practice, b: Practice): Likeness[] {
  const themes = a.themes.filter((theme) => b.themes.includes(theme));
  if (themes.length === 0) return [];
  const groups = a.audienceGroups.filter((group) => isTrait(group) && b.audienceGroups.includes(group));
  const band = sizeBand(directory.city(a.city).population);
  const sameSize = band !== 'unknown' && band === sizeBand(directory.city(b.city).population);
  return [
    { kind: 'themes', themes },
    ...(groups.length > 0 ? [{ kind: 'audience' as const, groups }] : []),
    ...(sameSize ? [{ kind: 'size' as const, band }] : []),
  ];
}

/** The sum of the weights of the reasons. */
export function score(reasons: readonly Likeness[]): number {
  return reasons.reduce(
    (sum, reason) =>
      sum + (reason.kind === 'themes' ? weights.theme * reason.themes.length : weights[reason.kind]),
    0,
  );
}

/** All practices by id, and their traits in numbers: each page of a practice compares it with every other. */
interface Traits {
  all: { practice: Practice; city: City }[];
  places: ReadonlyMap<string, number>;
  themes: Bits;
  groups: Bits;
  cities: Uint16Array;
  regions: Uint16Array;
  bands: Uint16Array;
  trust: Uint16Array;
}

const known = new WeakMap<Directory, Traits>();

function traitsOf(directory: Directory): Traits {
  const practices = directory.practices.toSorted((a, b) => byName(a.id, b.id));
  const all = practices.map((practice) => ({ practice, city: directory.city(practice.city) }));
  const bands = all.map(({ city }) => sizeBand(city.population));
  return {
    all,
    places: new Map(practices.map(({ id }, place) => [id, place])),
    themes: bitsOf(
      practices.map(({ themes }) => themes),
      directory.themes.map(({ id }) => id),
    ),
    groups: bitsOf(
      practices.map((practice) => practice.audienceGroups.filter(isTrait)),
      audienceGroups.filter(isTrait),
    ),
    cities: codesOf(practices.map(({ city }) => city)),
    regions: codesOf(all.map(({ city }) => city.region)),
    bands: codesOf(bands.map((band) => (band === 'unknown' ? null : band))),
    trust: Uint16Array.from(practices, trust),
  };
}

/** Other regions come before this one, whatever the score; a score before any trust. */
const ELSEWHERE = 4096;
const A_POINT = 16;

/** What decides the order of the practices that are related to one, in one number: region, likeness, trust; 0 for all others. */
function orderOf(traits: Traits, own: number, other: number): number {
  if (same(traits.cities, own, other) === 1) return 0;
  const common = shared(traits.themes, own, other);
  if (common === 0) return 0;
  const points =
    weights.theme * common +
    (shared(traits.groups, own, other) > 0 ? weights.audience : 0) +
    weights.size * same(traits.bands, own, other);
  const first = same(traits.regions, own, other) === 1 ? 0 : ELSEWHERE;
  return first + points * A_POINT + (traits.trust[other] ?? 0);
}

/**
 * Practices of other cities on a theme of this one, with the reasons: other regions first, then the most alike, the best sourced,
 * and by id. One of a city, and few of a region as long as others have some. There may be fewer than asked for, or none.
 */
export function relatedPractices(
  directory: Directory,
  practice: Practice,
  limit = RELATED,
): RelatedPractice[] {
  const traits = known.get(directory) ?? traitsOf(directory);
  known.set(directory, traits);
  const taken = new Map<string, number>();
  const related: RelatedPractice[] = [];
  const own = traits.places.get(practice.id) ?? -1;
  for (const { entries } of byScore(traits.all.length, (other) => orderOf(traits, own, other))) {
    for (const { practice: other, city } of entries.flatMap((entry) => traits.all[entry] ?? [])) {
      const count = taken.get(city.region) ?? 0;
      if (taken.has(city.id) || count >= FROM_ONE_REGION) continue;
      taken.set(city.region, count + 1).set(city.id, 1);
      related.push({ practice: other, city, reasons: likeness(directory, practice, other) });
      if (related.length === limit) return related;
    }
  }
  return related;
}
