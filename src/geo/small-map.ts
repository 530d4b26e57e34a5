import { countryLabels, type NamedCountry } from './country-labels.ts';
import { tenth, type Dot, type DrawnDot } from './dot.ts';
import { place, shows, type Frame } from './frame.ts';
import { gather } from './gather.ts';
import { dotBox, labelBox, placeLabels, type Label, type LabelWish } from './labels.ts';
import { borderPath, landPath, type Detail } from './outline.ts';
import { borders50m, coasts10m, coasts50m, type XY } from './rings.ts';
import { scaleBar, type ScaleBar } from './scale-bar.ts';
import { spread } from './spread.ts';

/** A small map as plain data: what its component draws, in pixels. */
export interface SmallMap {
  width: number;
  height: number;
  /** Radius of its dots. */
  radius: number;
  /** Paths in half pixels: the land, the borders of the country that the map is about, all other borders. */
  land: string;
  ownBorders: string;
  borders: string;
  dots: DrawnDot[];
  /** Members that belong to the surroundings only. */
  quiet: DrawnDot[];
  /** The city that the map is about, if it is about one. */
  place: DrawnDot | undefined;
  labels: Label[];
  scale: ScaleBar | undefined;
  /** Whether one dot stands for several members, because there are more than can be drawn. */
  isGathered: boolean;
}

/** What a small map is about. */
export interface Subject {
  frame: Frame;
  /** The city in the middle, which gets a ring and a larger label. */
  place?: Dot;
  /** M49 code of the country whose borders stand out. */
  m49?: string;
  /** Members that may be labelled, most important first. */
  named: readonly Dot[];
  /** Members of the surroundings, drawn small and without a label. */
  quiet: readonly Dot[];
  /** Most names of cities beside that of the place. */
  names: number;
  /** Countries whose names may be shown, most important first. */
  countries: readonly NamedCountry[];
  radius: number;
  /** Most dots of its own, and as many quiet ones: beyond, one stands for several. */
  most: number;
}

/** Radius of the ring around the place, in pixels. */
export const PLACE_RADIUS = 8;
/** Radius of a quiet dot, in pixels. */
export const QUIET_RADIUS = 1.8;
/** Centres of two dots lie so many radii apart, so that both can be seen. */
const APART = 1.4;
/** From this scale on, in kilometres a pixel, coasts at 1:50m are as exact as the drawing. */
const COARSE = 12;
/** The lengths keep the drawing of a city within 2,500 B after compression. */
const LAND: Detail = { triangle: 0.6, island: 3, longest: 3300 };
const BORDERS: Detail = { triangle: 0.6, island: 0, longest: 700 };

const drawn = ({ region, unconfirmed }: Dot, [x, y]: XY): DrawnDot => ({
  x: tenth(x),
  y: tenth(y),
  region,
  unconfirmed,
});

/** The members that a window shows, the first of those that lie together where there are too many, spread a little, with their pixels. */
function visible(frame: Frame, dots: readonly Dot[], apart: number, most: number) {
  const inside = dots
    .map((dot) => ({ dot, xy: place(frame, dot.point) }))
    .filter(({ xy }) => shows(frame, xy));
  const shown = gather(
    inside.map(({ xy }) => xy),
    most,
  ).flatMap((index) => inside[index] ?? []);
  const spots = spread(
    shown.map(({ xy }) => xy),
    apart,
  );
  return {
    at: new Map(shown.flatMap(({ dot }, i) => (spots[i] ? [[dot, spots[i]] as const] : []))),
    isGathered: shown.length < inside.length,
  };
}

/** Returns a small map: quiet land, dots of members, and as many names as fit. */
export function smallMap({
  frame,
  place: city,
  m49,
  named,
  quiet,
  names,
  countries,
  radius,
  most,
}: Subject): SmallMap {
  const cities = [...(city ? [city] : []), ...named];
  const own = visible(frame, cities, radius * APART, most);
  const others = visible(frame, quiet, 0, most);
  const [at, quietAt] = [own.at, others.at];
  const wishes = cities.flatMap((dot): LabelWish[] => {
    const xy = at.get(dot);
    if (!xy || !shows(frame, xy, radius)) return [];
    return dot === city
      ? [{ text: dot.name, kind: 'place', dot: xy, radius: PLACE_RADIUS }]
      : [{ text: dot.name, kind: 'city', dot: xy, radius }];
  });
  const dotBoxes = [...at].map(([dot, xy]) => dotBox(xy, dot === city ? PLACE_RADIUS : radius + 1));
  const scale = scaleBar(frame, dotBoxes);
  const obstacles = [...(scale ? [scale.box] : []), ...dotBoxes];
  const cityLabels = placeLabels(frame, wishes, obstacles, names + (city ? 1 : 0));
  const taken = [...obstacles, ...cityLabels.map(labelBox)];
  const coasts = frame.kmPerPixel > COARSE ? coasts50m() : coasts10m();
  const isOwn = ({ between }: { between: string[] }) => m49 !== undefined && between.includes(m49);
  return {
    width: frame.width,
    height: frame.height,
    radius,
    land: landPath(frame, coasts, [...at.values(), ...quietAt.values()], LAND),
    ownBorders: borderPath(frame, borders50m().filter(isOwn), BORDERS),
    borders: borderPath(
      frame,
      borders50m().filter((border) => !isOwn(border)),
      BORDERS,
    ),
    dots: [...at].flatMap(([dot, xy]) => (dot === city ? [] : [drawn(dot, xy)])),
    quiet: [...quietAt].map(([dot, xy]) => drawn(dot, xy)),
    place: city && drawn(city, at.get(city) ?? place(frame, city.point)),
    labels: [...cityLabels, ...countryLabels(frame, countries, taken)],
    scale,
    isGathered: own.isGathered || others.isGathered,
  };
}
