import type { Directory } from './directory.ts';
import { citiesOfCountry } from './members.ts';
import { practicesOfCity } from './practices.ts';
import { countMembers } from './totals.ts';

/** For each city with practices their themes, as places in the list of themes: “0 3”. */
export function themeMarks(directory: Directory): Map<string, string> {
  const place = new Map(directory.themes.map(({ id }, index) => [id, index]));
  return new Map(
    directory.cities.flatMap(({ id }) => {
      const practised = new Set(practicesOfCity(directory, id).flatMap(({ themes }) => themes));
      return practised.size > 0 ? [[id, [...practised].map((theme) => place.get(theme)).join(' ')]] : [];
    }),
  );
}

/** For each country with members how many they are, and how many of them are not confirmed: “12 1”. */
export function countryMarks(directory: Directory): Map<string, string> {
  return new Map(
    directory.countries.map(({ id }) => {
      const { named, unconfirmed } = countMembers(citiesOfCountry(directory, id));
      return [id, `${named} ${unconfirmed}`];
    }),
  );
}
