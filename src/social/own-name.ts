import { scriptOf } from '../names/script.ts';
import type { City } from '../schemas/index.ts';

/** Scripts in which a card can show a name, by the code of the script that CLDR gives a country. */
const scripts: Readonly<Record<string, string>> = {
  Arab: 'Arabic',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Hans: 'Han',
  Jpan: 'Han',
  Kore: 'Hangul',
  Thai: 'Thai',
};

/**
 * Returns the name of a city in the script of its country: the one that we know, or the one that all others contain
 * (“수원” in “수원시”). Null where several differ, because our names carry no language, and a choice would be a guess.
 */
export function ownName({ country, otherNames }: Pick<City, 'country' | 'otherNames'>): string | null {
  const script = scripts[new Intl.Locale(`und-${country}`).maximize().script ?? ''];
  const names = otherNames
    .filter((name) => scriptOf(name) === script)
    .toSorted((a, b) => a.length - b.length);
  const [shortest] = names;
  return shortest && names.every((name) => name.includes(shortest)) ? shortest : null;
}
