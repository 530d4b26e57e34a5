import { tenth, type Dot, type DrawnDot } from './dot.ts';
import { place, type Frame } from './frame.ts';
import { borderPath, landPath, type Detail } from './outline.ts';
import { project, world } from './projection.ts';
import { borders50m, coasts50m } from './rings.ts';
import { spread } from './spread.ts';
import { CENTRAL_MERIDIAN, latitudes, type WorldProjection } from './world-extent.ts';

/** A member on the map of the world: a dot that is a link. */
export type WorldDot = DrawnDot &
  Pick<Dot, 'id' | 'href' | 'label'> & {
    /** Its own radius, where it stands for several members. */
    radius?: number;
  };

/** The map of the world as plain data: what its component draws, in pixels. */
export interface WorldMap {
  projection: WorldProjection;
  width: number;
  height: number;
  /** Radius of its dots. */
  radius: number;
  /** Paths in half pixels. */
  land: string;
  borders: string;
  /** The dots of each region. */
  regions: { id: string; dots: WorldDot[] }[];
}

/** Width of the drawing in pixels: that of the widest page. */
export const WORLD_WIDTH = 1200;

const RADIUS = 2.7;
/** Centres of two dots lie at least so many pixels apart, so that each can be seen and pointed at. */
const APART = 3.7;
/** Radius of the mark that stands for the most members; the area of others is in proportion. */
const LARGEST_MARK = 16;
/** Half a pixel: finer detail cannot be seen. Islands of less than a pixel stay if they hold a dot. */
const LAND: Detail = { triangle: 0.8, island: 1.2, longest: Infinity };
const BORDERS: Detail = { triangle: 1.2, island: 0, longest: Infinity };

/** Returns the window of a world map, the equator of which is so many pixels wide. */
export function worldFrame(name: WorldProjection, width = WORLD_WIDTH): Frame {
  const projection = world(name, width);
  const [south, north] = latitudes[name];
  const [, top] = project(projection, [CENTRAL_MERIDIAN, north]);
  const [, bottom] = project(projection, [CENTRAL_MERIDIAN, south]);
  projection.translate([width / 2, -top]);
  const degrees = { west: CENTRAL_MERIDIAN - 179.999, south, east: CENTRAL_MERIDIAN + 179.999, north };
  return {
    width,
    height: Math.round(bottom - top),
    kmPerPixel: 40075 / width,
    projection,
    degrees,
  };
}

/** Returns the map of the world with a dot for each member, grouped by region in the order in which regions first come. */
export function worldMap(name: WorldProjection, dots: readonly Dot[], width = WORLD_WIDTH): WorldMap {
  const frame = worldFrame(name, width);
  const spots = spread(
    dots.map(({ point }) => place(frame, point)),
    APART,
  );
  const regions = new Map<string, WorldDot[]>();
  const most = Math.max(1, ...dots.map(({ members = 1 }) => members));
  dots.forEach(({ id, href, label, region, unconfirmed, members }, index) => {
    const [x, y] = spots[index] ?? [0, 0];
    const group = regions.get(region) ?? [];
    const mark = members && { radius: tenth(Math.max(RADIUS, LARGEST_MARK * Math.sqrt(members / most))) };
    group.push({ id, href, label, region, unconfirmed, x: tenth(x), y: tenth(y), ...mark });
    regions.set(region, group);
  });
  return {
    projection: name,
    width: frame.width,
    height: frame.height,
    radius: RADIUS,
    land: landPath(frame, coasts50m(), spots, LAND),
    borders: borderPath(frame, borders50m(), BORDERS),
    regions: [...regions].map(([id, group]) => ({ id, dots: group })),
  };
}
