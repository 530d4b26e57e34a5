import { sourceAddresses } from '../schemas/walk.ts';
import { folders, type City, type Folder } from '../schemas/index.ts';
import type { Directory } from './directory.ts';
import { citiesOfRegion, isUnconfirmed } from './members.ts';
import { practicesOfCity } from './practices.ts';

/** How much is known of some members: each number counts the cities of which the fact is known. */
export interface Coverage {
  named: number;
  confirmed: number;
  byUnesco: number;
  /** The year of admission is stated by a source. */
  yearStated: number;
  population: number;
  withPractice: number;
}

export function coverage(directory: Directory, cities: readonly City[]): Coverage {
  const count = (known: (city: City) => boolean) => cities.filter(known).length;
  return {
    named: cities.length,
    confirmed: count((city) => !isUnconfirmed(city)),
    byUnesco: count(({ evidence }) => evidence === 'unesco'),
    yearStated: count(({ admitted }) => 'year' in admitted && admitted.basis === 'stated'),
    population: count(({ population }) => population !== null),
    withPractice: count(({ id }) => practicesOfCity(directory, id).length > 0),
  };
}

/** The coverage of each region, in the order of the regions. */
export function coverageByRegion(directory: Directory): { region: string; coverage: Coverage }[] {
  return directory.regions.map(({ id }) => ({
    region: id,
    coverage: coverage(directory, citiesOfRegion(directory, id)),
  }));
}

/** Distinct addresses that entries name as their sources, and the hosts they stand on. */
export function countSources(directory: Directory): { pages: number; sites: number } {
  const pages = new Set<string>();
  for (const folder of Object.keys(folders) as Folder[]) {
    for (const entry of directory.content[folder]) {
      for (const { address } of sourceAddresses(folders[folder], entry)) pages.add(address);
    }
  }
  const hosts = [...pages].map((address) => new URL(address).hostname.replace(/^www\./, ''));
  return { pages: pages.size, sites: new Set(hosts).size };
}
