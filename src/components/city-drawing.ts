import { directory } from '../collections.ts';
import { dotOf, type DotWords } from '../directory/dots.ts';
import type { Dot } from '../geo/dot.ts';
import { cityMap } from '../geo/maps.ts';
import type { SmallMap } from '../geo/small-map.ts';
import type { City } from '../schemas/index.ts';

const made = new WeakMap<City, SmallMap>();
const named = directory.countries.map(({ m49, shortName }) => ({ m49, name: shortName }));
let dots: Dot[] | undefined;

/** The small map of a city, drawn once: its page and its embed show the same. Nothing in the drawing depends on the language. */
export function cityDrawing(city: City, words: DotWords): SmallMap {
  const known = made.get(city);
  if (known) return known;
  dots ??= directory.cities.map((other) => dotOf(directory, other, words));
  const map = cityMap(dotOf(directory, city, words), dots, directory.country(city.country).m49, named);
  made.set(city, map);
  return map;
}
