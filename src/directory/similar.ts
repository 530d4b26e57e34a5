import { distanceKm } from '../geo/distance.ts';
import type { City } from '../schemas/index.ts';
import { awardsOfCity } from './awards.ts';
import type { Directory } from './directory.ts';
import { isUnconfirmed } from './members.ts';
import { practicesOfCity } from './practices.ts';
import { sizeBand, type SizeBand } from './size-bands.ts';

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

const profiles = new WeakMap<Directory, Profile[]>();

/** The traits of the confirmed members, computed once. */
function profilesOf(directory: Directory): Profile[] {
  const known = profiles.get(directory);
  if (known) return known;
  const made = directory.cities.map((city) => profileOf(directory, city));
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

/** The sum of the weights of the reasons. */
export function score(reasons: readonly Reason[]): number {
  return reasons.reduce(
    (sum, reason) =>
      sum + (reason.kind === 'themes' ? weights.theme * reason.themes.length : weights[reason.kind]),
    0,
  );
}

/**
 * Confirmed members like a city, with the reasons, the most alike first and the nearer first among equals. Up to two places
 * go to other regions. There may be fewer than asked for, or none: no reason is made up.
 */
export function similarCities(directory: Directory, city: City, limit = PEERS): Peer[] {
  const all = profilesOf(directory);
  const own = all.find((profile) => profile.city.id === city.id);
  if (!own) return [];
  const ranked = all
    .filter((profile) => profile !== own && !isUnconfirmed(profile.city))
    .map((profile) => ({ city: profile.city, reasons: reasonsFor(own, profile) }))
    .map((peer) => ({ ...peer, score: score(peer.reasons) }))
    .filter((peer) => peer.score >= LEAST)
    .map((peer) => ({ ...peer, km: distanceKm(city.location, peer.city.location) }))
    .toSorted((a, b) => b.score - a.score || a.km - b.km);
  const elsewhere = ranked.filter((peer) => peer.city.region !== city.region).slice(0, FROM_ELSEWHERE);
  const others = ranked.filter((peer) => !elsewhere.includes(peer)).slice(0, limit - elsewhere.length);
  return [...others, ...elsewhere]
    .toSorted((a, b) => b.score - a.score || a.km - b.km)
    .map((peer) => ({ city: peer.city, reasons: peer.reasons }));
}
