import type { City } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { citiesOfRegion } from './members.ts';
import { sizeBand, sizeBands, type SizeBand } from './size-bands.ts';

/** The members of a region, by the size of their towns. */
export interface RegionPeers {
  region: string;
  count: number;
  bands: { band: SizeBand; cities: City[] }[];
}

/** All bands in the order of a table: the smallest towns first, unknown numbers last. */
export const peerBands: readonly SizeBand[] = [...sizeBands.map(({ id }) => id), 'unknown'];

/** Members by region and size of the town: whom a city like them could ask. Bands without a member are kept, with an empty list. */
export function peersByRegion(directory: Directory): RegionPeers[] {
  return directory.regions.map(({ id }) => {
    const cities = citiesOfRegion(directory, id);
    return {
      region: id,
      count: cities.length,
      bands: peerBands.map((band) => ({
        band,
        cities: cities.filter(({ population }) => sizeBand(population) === band),
      })),
    };
  });
}
