import type { Directory } from '../directory/directory.ts';
import { dotOf } from '../directory/dots.ts';
import { worldMap, type WorldMap } from '../geo/world-map.ts';

/** The map of the world as scripts draw it where a reader asks for it: shapes, and dots by region. */
export interface WorldFile extends Pick<WorldMap, 'width' | 'height' | 'radius' | 'land' | 'borders'> {
  regions: { id: string; name: string; dots: WorldFileDot[] }[];
}
export interface WorldFileDot {
  id: string;
  x: number;
  y: number;
  /** 1 where the membership is not confirmed. */
  unconfirmed?: 1;
}

/** The map of the world in equal area, without words but the names of the regions. */
export function worldFile(directory: Directory): WorldFile {
  const words = { link: (path: string) => path, unconfirmed: '' };
  const dots = directory.cities.map((city) => dotOf(directory, city, words));
  const { width, height, radius, land, borders, regions } = worldMap('equal-earth', dots);
  return {
    width,
    height,
    radius,
    land,
    borders,
    regions: regions.map(({ id, dots: spots }) => ({
      id,
      name: directory.region(id).name,
      dots: spots.map((spot) => ({
        id: spot.id,
        x: spot.x,
        y: spot.y,
        ...(spot.unconfirmed && { unconfirmed: 1 }),
      })),
    })),
  };
}
