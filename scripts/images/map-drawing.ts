import type { DrawnDot } from '../../src/geo/dot.ts';
import { PLACE_RADIUS, QUIET_RADIUS, type SmallMap } from '../../src/geo/small-map.ts';
import type { WorldMap } from '../../src/geo/world-map.ts';
import { colour } from './colours.ts';

/** A place on a card, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Hollow dots are members that are not confirmed, as on the site. */
function circle({ x, y, region, unconfirmed }: DrawnDot, radius: number, rim: number): string {
  const [fill, stroke, width] = unconfirmed
    ? [colour('paper'), colour(region), rim * 1.5]
    : [colour(region), colour('paper'), rim];
  return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

const line = (path: string, stroke: string, opacity = 1) =>
  path &&
  `<path transform="scale(.5)" d="${path}" fill="none" stroke="${stroke}" stroke-opacity="${opacity}" stroke-width="2" stroke-linejoin="round"/>`;

/** Land, borders and quiet dots; names are left out, since a small picture of them could not be read. */
function surroundings(map: SmallMap | WorldMap): string[] {
  const parts = [
    `<path transform="scale(.5)" d="${map.land}" fill="${colour('land')}"/>`,
    line(map.borders, colour('sea')),
  ];
  if ('regions' in map) return parts;
  const quiet = map.quiet.map((dot) => circle(dot, QUIET_RADIUS, 0)).join('');
  return [...parts, line(map.ownBorders, colour('quiet'), 0.65), `<g opacity=".6">${quiet}</g>`];
}

function members(map: SmallMap | WorldMap): string[] {
  if ('regions' in map) {
    return map.regions.flatMap(({ dots }) => dots.map((dot) => circle(dot, map.radius, 0.8)));
  }
  const dots = map.dots.map((dot) => circle(dot, map.radius, 1));
  if (!map.place) return dots;
  const { x, y } = map.place;
  const ring = `<circle cx="${x}" cy="${y}" r="${PLACE_RADIUS}" fill="${colour('paper')}" fill-opacity=".6" stroke="${colour('ink')}" stroke-width="1.5"/>`;
  return [...dots, ring, circle(map.place, map.radius + 1, 1)];
}

/** Returns a map of the site as SVG, as large as an area of a card allows. */
export function drawMap(map: SmallMap | WorldMap, { x, y, width, height }: Area): string {
  const sea =
    'regions' in map ? '' : `<rect width="${map.width}" height="${map.height}" fill="${colour('sea')}"/>`;
  return [
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${map.width} ${map.height}">`,
    sea,
    ...surroundings(map),
    ...members(map),
    '</svg>',
  ].join('');
}
