import type { Directory } from '../directory/directory.ts';
import { isUnconfirmed } from '../directory/members.ts';
import { fold } from '../names/fold.ts';
import type { LatinNames, OtherNames } from '../names/names-file.ts';
import { hasOtherScript } from '../names/script.ts';

interface NamedEntry {
  id: string;
  label: string;
  country?: string;
  unconfirmed?: boolean;
  spellings: readonly string[];
}

/** The two files of names for the header's search. */
export function nameFiles(directory: Directory): { latin: LatinNames; other: OtherNames } {
  const cities = directory.cities.map((city): NamedEntry => ({
    id: city.id,
    label: city.name,
    country: city.country,
    unconfirmed: isUnconfirmed(city),
    spellings: city.otherNames,
  }));
  const countries = directory.countries.map(({ id, name, shortName, alsoKnownAs, names }): NamedEntry => ({
    id,
    label: shortName,
    spellings: [name, ...alsoKnownAs, ...Object.values(names)],
  }));
  const words = (entries: readonly { id: string; name: string }[]) =>
    entries.map(({ id, name }): NamedEntry => ({ id, label: name, spellings: [] }));
  const regions = words(directory.regions);
  const themes = words(directory.themes);
  const entries = [...cities, ...countries, ...regions, ...themes];
  const placeOfCountry = new Map(countries.map(({ id }, index) => [id, cities.length + index]));
  return {
    latin: {
      kinds: { city: cities.length, country: countries.length, region: regions.length, theme: themes.length },
      ids: entries.map(({ id }) => id),
      labels: entries.map(({ label }) => label),
      within: entries.map(({ country }) => placeOfCountry.get(country ?? '') ?? -1),
      unconfirmed: entries.map(({ unconfirmed }) => (unconfirmed ? 1 : 0)),
      spellings: entries.map((entry) => distinct(entry, (name) => !hasOtherScript(name)).join('|')),
    },
    other: entries.map((entry) => distinct(entry, hasOtherScript).join('|')),
  };
}

/** Folded spellings of an entry, without those that begin another one: the search finds these already. */
function distinct({ label, spellings }: NamedEntry, wanted: (name: string) => boolean): string[] {
  const kept = [fold(label)];
  for (const spelling of spellings.filter(wanted).map(fold)) {
    const joined = spelling.replaceAll(' ', '');
    if (joined && !kept.some((other) => other.replaceAll(' ', '').startsWith(joined))) kept.push(spelling);
  }
  return kept.slice(1);
}
