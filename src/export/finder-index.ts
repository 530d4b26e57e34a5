import type { FinderIndex } from '../facets/index-file.ts';
import type { Directory } from '../directory/directory.ts';
import { completeness } from '../directory/completeness.ts';
import { cityFacets, practiceFacets, type Facet } from '../directory/finder-facets.ts';
import { admissionYear } from '../directory/members.ts';
import { practicesOfCity } from '../directory/practices.ts';
import { hundredth } from '../geo/dot.ts';

/** The index of the directory of cities, in the order of their names. */
export function cityIndex(directory: Directory): FinderIndex {
  const { cities } = directory;
  return {
    ids: cities.map(({ id }) => id),
    names: cities.map(({ name }) => name),
    ...facetColumns(cities, cityFacets(directory)),
    numbers: {
      oldest: cities.map(({ admitted }) => ('year' in admitted ? admitted.year : admitted.from)),
      newest: cities.map(admissionYear),
      population: cities.map(({ population }) => population),
      practices: cities.map(({ id }) => practicesOfCity(directory, id).length),
      latitude: cities.map(({ location }) => hundredth(location.latitude)),
      longitude: cities.map(({ location }) => hundredth(location.longitude)),
    },
  };
}

/** The index of the finder of practices, in the order of their cities' names. Their words stand in the rows of the page, previews and all. */
export function practiceIndex(directory: Directory): FinderIndex {
  const practices = directory.cities.flatMap(({ id }) => practicesOfCity(directory, id));
  return {
    ids: practices.map(({ id }) => id),
    names: [],
    ...facetColumns(practices, practiceFacets(directory)),
    numbers: {
      answered: practices.map((practice) => completeness(practice).answered),
      started: practices.map(({ started }) => started),
    },
  };
}

function facetColumns<Item>(items: readonly Item[], facets: readonly Facet<Item>[]) {
  return {
    options: Object.fromEntries(facets.map(({ key, options }) => [key, [...options]])),
    values: Object.fromEntries(
      facets.map(({ key, options, of }) => [
        key,
        items.map((item) => of(item).map((option) => options.indexOf(option))),
      ]),
    ),
  };
}
