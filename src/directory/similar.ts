import { distanceKm } from '../geo/distance.ts';
import type { City } from '../schemas/index.ts';
import { awardsOfCity } from './awards.ts';
import type { Directory } from './directory.ts';
import { isUnconfirmed } from './members.ts';
import { practicesOfCity } from './practices.ts';
import { sizeBand, type SizeBand } from './size-bands.ts';
import { bitsOf, byScore, codesOf, same, shared, type Bits } from './tally.ts';

/** Why two cities are alike. Each reason holds for both of them. */
export type Reason =
  | { kind: 'size'; band: SizeBand }
  | { kind: 'themes'; themes: string[] }
  | { kind: 'award' }
  | { kind: 'joined'; year: number }
  | { kind: 'region'; region: string };

export interface Peer {
  city: City;
  reasons: Reason[];
}

/**
 * What a shared trait counts. Size and themes decide whether a practice can be carried over, so they weigh most; the same
 * year or region alone makes no peer.
 */
export const weights = { size: 3, theme: 2, award: 2, joined: 1, region: 1 } as const;
/** Themes beyond the third add nothing: a city with many practices is not like everybody. */
export const THEMES_COUNTED = 3;
/** Least score of a peer: a shared size and one thing more, or two themes. */
export const LEAST = 4;
/** Peers from other regions that are shown where there are any. */
export const FROM_ELSEWHERE = 2;
/** Most peers that a page names. */
export const PEERS = 5;

interface Profile {
  city: City;
  band: SizeBand;
  themes: readonly string[];
  awarded: boolean;
  /** Year of admission, where a source states it. */
  year: number | null;
}

/** The traits of all members, and the same in numbers: each page of a city compares it with every other. */
interface Profiles {
  all: Profile[];
  places: ReadonlyMap<string, number>;
  themes: Bits;
  bands: Uint16Array;
  years: Uint16Array;
  regions: Uint16Array;
  awarded: Uint16Array;
  /** 0 for unconfirmed members, who are no peers. */
  confirmed: Uint16Array;
}

const profiles = new WeakMap<Directory, Profiles>();

/** The traits of the members, computed once. */
function profilesOf(directory: Directory): Profiles {
  const known = profiles.get(directory);
  if (known) return known;
  const all = directory.cities.map((city) => profileOf(directory, city));
  const made = {
    all,
    places: new Map(all.map(({ city }, place) => [city.id, place])),
    themes: bitsOf(
      all.map((profile) => profile.themes),
      directory.themes.map(({ id }) => id),
    ),
    bands: codesOf(all.map(({ band }) => (band === 'unknown' ? null : band))),
    years: codesOf(all.map(({ year }) => year)),
    regions: codesOf(all.map(({ city }) => city.region)),
    awarded: codesOf(all.map(({ awarded }) => (awarded ? 1 : null))),
    confirmed: codesOf(all.map(({ city }) => (isUnconfirmed(city) ? null : 1))),
  };
  profiles.set(directory, made);
  return made;
}

function profileOf(directory: Directory, city: City): Profile {
  const themes = new Set(practicesOfCity(directory, city.id).flatMap((practice) => practice.themes));
  return {
    city,
    band: sizeBand(city.population),
    themes: directory.themes.map(({ id }) => id).filter((id) => themes.has(id)),
    awarded: awardsOfCity(directory, city.id).length > 0,
    year: 'year' in city.admitted && city.admitted.basis === 'stated' ? city.admitted.year : null,
  };
}

function reasonsFor(a: Profile, b: Profile): Reason[] {
  const themes = a.themes.filter((theme) => b.themes.includes(theme));
  const reasons: (Reason | false)[] = [
    a.band !== 'unknown' && a.band === b.band && { kind: 'size', band: a.band },
    themes.length > 0 && { kind: 'themes', themes: themes.slice(0, THEMES_COUNTED) },
    a.awarded && b.awarded && { kind: 'award' },
    a.year !== null && a.year === b.year && { kind: 'joined', year: a.year },
    a.city.region === b.city.region && { kind: 'region', region: a.city.region },
  ];
  return reasons.filter((reason) => reason !== false);
}

/** The sum of the weights of the reasons for a pair, without telling them; 0 where the two are no peers. */
function scoreOf(known: Profiles, own: number, other: number): number {
  if (other === own || known.confirmed[other] === 0) return 0;
  const sum =
    weights.size * same(known.bands, own, other) +
    weights.theme * Math.min(THEMES_COUNTED, shared(known.themes, own, other)) +
    weights.award * same(known.awarded, own, other) +
    weights.joined * same(known.years, own, other) +
    weights.region * same(known.regions, own, other);
  return sum >= LEAST ? sum : 0;
}

/**
 * The members of the highest scores: as many as decide who is shown, which is at least `limit` of all and `FROM_ELSEWHERE` of
 * other regions, where there are so many.
 */
function candidates(known: Profiles, own: Profile, place: number, limit: number) {
  const found: { profile: Profile; score: number }[] = [];
  let elsewhere = 0;
  for (const { score: reached, entries } of byScore(known.all.length, (other) =>
    scoreOf(known, place, other),
  )) {
    for (const profile of entries.flatMap((entry) => known.all[entry] ?? [])) {
      found.push({ profile, score: reached });
      if (profile.city.region !== own.city.region) elsewhere += 1;
    }
    if (found.length >= limit && elsewhere >= FROM_ELSEWHERE) break;
  }
  return found;
}

/**
 * Confirmed members like a city, with the reasons, the most alike first and the nearer first among equals. Up to two places
 * go to other regions. There may be fewer than asked for, or none: no reason is made up.
 */
export function similarCities(directory: Directory, city: City, limit = PEERS): Peer[] {
  const known = profilesOf(directory);
  const place = known.places.get(city.id);
  const own = place === undefined ? undefined : known.all[place];
  if (place === undefined || !own) return [];
  const ranked = candidates(known, own, place, limit)
    .map((peer) => ({ ...peer, km: distanceKm(city.location, peer.profile.city.location) }))
    .toSorted((a, b) => b.score - a.score || a.km - b.km);
  const elsewhere = ranked
    .filter(({ profile }) => profile.city.region !== city.region)
    .slice(0, FROM_ELSEWHERE);
  const others = ranked.filter((peer) => !elsewhere.includes(peer)).slice(0, limit - elsewhere.length);
  return [...others, ...elsewhere]
    .toSorted((a, b) => b.score - a.score || a.km - b.km)
    .map(({ profile }) => ({ city: profile.city, reasons: reasonsFor(own, profile) }));
}
