import type { City, Practice } from '../schemas/index.ts';
import { byName, type Directory } from './directory.ts';
import { trust } from './practices.ts';
import { sizeBand, type SizeBand } from './size-bands.ts';

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

/** Which traits two practices share; without a theme in common none. */
function likeness(directory: Directory, a: Practice, b: Practice): Likeness[] {
  const themes = a.themes.filter((theme) => b.themes.includes(theme));
  if (themes.length === 0) return [];
  // Two practices for everyone have nothing more in common than most others.
  const groups = a.audienceGroups.filter((group) => group !== 'everyone' && b.audienceGroups.includes(group));
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

/**
 * Practices of other cities on a theme of this one, with the reasons: other regions first, then the most alike, the best sourced,
 * and by id. One of a city, and few of a region as long as others have some. There may be fewer than asked for, or none.
 */
export function relatedPractices(
  directory: Directory,
  practice: Practice,
  limit = RELATED,
): RelatedPractice[] {
  const region = directory.city(practice.city).region;
  const isHere = (related: RelatedPractice) => Number(related.city.region === region);
  const ranked = directory.practices
    .filter((other) => other.city !== practice.city)
    .map((other) => ({
      practice: other,
      city: directory.city(other.city),
      reasons: likeness(directory, practice, other),
    }))
    .filter(({ reasons }) => reasons.length > 0)
    .toSorted(
      (a, b) =>
        isHere(a) - isHere(b) ||
        score(b.reasons) - score(a.reasons) ||
        trust(b.practice) - trust(a.practice) ||
        byName(a.practice.id, b.practice.id),
    );
  const taken = new Map<string, number>();
  const spread = ranked.filter(({ city }) => {
    const count = taken.get(city.region) ?? 0;
    if (taken.has(city.id) || count >= FROM_ONE_REGION) return false;
    taken.set(city.region, count + 1).set(city.id, 1);
    return true;
  });
  return spread.slice(0, limit);
}
