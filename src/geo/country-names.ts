import { countryLabels, type NamedCountry } from './country-labels.ts';
import type { Point } from './distance.ts';
import { hundredth } from './dot.ts';
import { place } from './frame.ts';
import { fontSizes } from './labels.ts';
import { unproject } from './projection.ts';
import { CLOSEST_ZOOM } from './world-extent.ts';
import { worldFrame } from './world-map.ts';

/** Where a web map shows the name of a country, and from which zoom on it finds room there. */
export type NamePlace = [longitude: number, latitude: number, zoom: number];

/** Farther away no name would find room but that of the Russian Federation. */
const FARTHEST_ZOOM = 2;
/** Pixels around a member that names leave to its marker. */
const AROUND_DOT = 16;

/**
 * Returns where names of countries lie on the live map: each inside its own country, so that no two can overlap at any
 * zoom, and off the members. Countries without members are not named: the atlas has UN names only for those it lists.
 */
export function countryNames(
  countries: readonly (NamedCountry & { id: string })[],
  members: readonly Point[],
): Record<string, NamePlace> {
  const places: Record<string, NamePlace> = {};
  for (let zoom = FARTHEST_ZOOM; zoom <= CLOSEST_ZOOM; zoom++) {
    const frame = worldFrame('mercator', 256 * 2 ** zoom);
    const dots = members.map((member) => {
      const [x, y] = place(frame, member);
      return { west: x - AROUND_DOT, east: x + AROUND_DOT, north: y - AROUND_DOT, south: y + AROUND_DOT };
    });
    const nameless = countries.filter(({ id }) => !places[id]);
    for (const { x, y, text } of countryLabels(frame, nameless, dots)) {
      const [longitude, latitude] = unproject(frame.projection, [x, y - fontSizes.country * 0.3]);
      const country = nameless.find(({ name }) => name === text);
      if (country) places[country.id] = [hundredth(longitude), hundredth(latitude), zoom];
    }
  }
  return places;
}
