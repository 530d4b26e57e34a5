import { directory } from '../collections.ts';
import { dotOf, type DotWords } from '../directory/dots.ts';
import { cityMap } from '../geo/maps.ts';
import type { SmallMap } from '../geo/small-map.ts';
import type { City } from '../schemas/index.ts';

const made = new WeakMap<City, SmallMap>();

/** The small map of a city, drawn once: its page and its embed show the same. Nothing in the drawing depends on the language. */
export function cityDrawing(city: City, words: DotWords): SmallMap {
  const known = made.get(city);
  if (known) return known;
  const map = cityMap(
    dotOf(directory, city, words),
    directory.cities.map((other) => dotOf(directory, other, words)),
    directory.country(city.country).m49,
    directory.countries.map(({ m49, shortName }) => ({ m49, name: shortName })),
  );
  made.set(city, map);
  return map;
}
