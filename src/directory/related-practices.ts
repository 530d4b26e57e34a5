import type { City, Practice } from '../schemas/index.ts';
import { audienceGroups } from '../schemas/practice.ts';
import { byName, type Directory } from './directory.ts';
import { trust } from './practices.ts';
import { sizeBand, type SizeBand } from './size-bands.ts';
import { bitsOf, byScore, shared, type Bits } from './tally.ts';

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

/** All practices with what decides their order, and their traits in numbers: each page of a practice compares it with every other. */
interface Traits {
  all: { practice: Practice; city: City; band: SizeBand; trust: number }[];
  places: ReadonlyMap<string, number>;
  themes: Bits;
  groups: Bits;
}

const known = new WeakMap<Directory, Traits>();

function traitsOf(directory: Directory): Traits {
  const { practices, themes } = directory;
  const all = practices.map((practice) => {
    const city = directory.city(practice.city);
    return { practice, city, band: sizeBand(city.population), trust: trust(practice) };
  });
  const own = audienceGroups.filter(isTrait);
  return {
    all,
    places: new Map(practices.map(({ id }, place) => [id, place])),
    themes: bitsOf(
      practices.map((practice) => practice.themes),
      themes.map(({ id }) => id),
    ),
    groups: bitsOf(
      practices.map((practice) => practice.audienceGroups.filter(isTrait)),
      own,
    ),
  };
}

/** Other regions come before this one, whatever the score; a score before any trust. */
const ELSEWHERE = 4096;
const A_POINT = 16;

/** What decides the order of the practices that are related to one, in one number each: region, likeness, trust; 0 for all others. */
function scores({ all, themes, groups }: Traits, place: number): Uint16Array {
  const own = all[place];
  return Uint16Array.from(all, ({ city, band, trust: sourced }, other) => {
    const common = own && city.id !== own.city.id ? shared(themes, place, other) : 0;
    if (!own || common === 0) return 0;
    const points =
      weights.theme * common +
      (shared(groups, place, other) > 0 ? weights.audience : 0) +
      (band !== 'unknown' && band === own.band ? weights.size : 0);
    return (city.region === own.city.region ? 0 : ELSEWHERE) + points * A_POINT + sourced;
  });
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
  for (const { entries } of byScore(scores(traits, traits.places.get(practice.id) ?? -1))) {
    const equal = entries.flatMap((entry) => traits.all[entry] ?? []);
    for (const { practice: other, city } of equal.toSorted((a, b) => byName(a.practice.id, b.practice.id))) {
      const count = taken.get(city.region) ?? 0;
      if (taken.has(city.id) || count >= FROM_ONE_REGION) continue;
      taken.set(city.region, count + 1).set(city.id, 1);
      related.push({ practice: other, city, reasons: likeness(directory, practice, other) });
      if (related.length === limit) return related;
    }
  }
  return related;
}
