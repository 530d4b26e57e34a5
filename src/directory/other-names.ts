import { fold } from '../names/fold.ts';
import { scriptOf } from '../names/script.ts';
import type { City } from '../schemas/index.ts';

/** Most names shown before the disclosure. */
const SHOWN_MAX = 8;
/** Most Latin spellings among them, so that other scripts find room. */
const LATIN_MAX = 4;

/** A spelling without accents, case, spaces and marks: two that are the same here are one name. */
const spelling = (name: string) => fold(name).replaceAll(' ', '');

/**
 * Other names for display: Latin spellings that differ from the name after folding, then one name for
 * each further script; the rest go behind a disclosure.
 */
export function otherNames(city: Pick<City, 'name' | 'otherNames'>): { shown: string[]; rest: string[] } {
  const folded = new Set([spelling(city.name)]);
  const latin = city.otherNames.filter((name) => {
    if (scriptOf(name) !== 'Latin' || folded.has(spelling(name))) return false;
    folded.add(spelling(name));
    return true;
  });
  const seen = new Set(['Latin']);
  const others = city.otherNames.filter((name) => {
    const script = scriptOf(name);
    if (seen.has(script)) return false;
    seen.add(script);
    return true;
  });
  const shown = [...latin.slice(0, LATIN_MAX), ...others].slice(0, SHOWN_MAX);
  return { shown, rest: city.otherNames.filter((name) => !shown.includes(name)) };
}
