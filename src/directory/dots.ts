import type { Dot } from '../geo/dot.ts';
import type { City } from '../schemas/index.ts';
import { isUnconfirmed } from './members.ts';
import type { Directory } from './directory.ts';

/** What a map says of a member, in the language of the page. */
export interface DotWords {
  link(path: string): string;
  /** The words that mark an unconfirmed member. */
  unconfirmed: string;
}

/** A name within a sentence, with the words that mark an unconfirmed member: “Arak (not confirmed)”. */
export function markedName(city: City, unconfirmed: string): string {
  return isUnconfirmed(city) ? `${city.name} (${unconfirmed})` : city.name;
}

/** A member as a map draws it: its point, its region and its words. */
export function dotOf(directory: Directory, city: City, words: DotWords): Dot {
  const place = `${city.name}, ${directory.country(city.country).shortName}`;
  const unconfirmed = isUnconfirmed(city);
  return {
    id: city.id,
    name: city.name,
    href: words.link(`/cities/${city.id}/`),
    label: unconfirmed ? `${place} (${words.unconfirmed})` : place,
    region: city.region,
    unconfirmed,
    point: city.location,
    importance: city.population ?? 0,
  };
}
