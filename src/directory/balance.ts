import { allAwards } from './awards.ts';
import type { Directory } from './directory.ts';
import { featuredPractices } from './featured.ts';

/** What is shared out among the regions, as it is shown: numbers that add up over the regions. */
export interface Parts {
  members: number;
  practices: number;
  awards: number;
  homePage: number;
}

/** How far, of the whole, a region's share of the home page may lie from its share of the named members. */
export const TOLERANCE = 0.05;

/** The parts of each region, in the order of the regions, and their sums. */
export function balance(directory: Directory): { regions: (Parts & { region: string })[]; whole: Parts } {
  const { cities, practices } = directory;
  const awards = allAwards(directory);
  const featured = featuredPractices(directory);
  const regions = directory.regions.map(({ id }) => ({
    region: id,
    members: cities.filter(({ region }) => region === id).length,
    practices: practices.filter(({ city }) => directory.city(city).region === id).length,
    awards: awards.filter(({ city }) => city.region === id).length,
    homePage: featured.filter(({ city }) => city.region === id).length,
  }));
  return {
    regions,
    whole: {
      members: cities.length,
      practices: practices.length,
      awards: awards.length,
      homePage: featured.length,
    },
  };
}
