import { countryShape } from '../geo/atlas.ts';
import { placeIn } from '../geo/place-in.ts';
import type { City, Country } from '../schemas/index.ts';
import { countryInSentence } from './country-in-sentence.ts';
import type { Ui } from './ui.ts';

/** Where a member lies in its country: “Cork lies in the south of Ireland.” */
export function liesIn({ t }: Ui, city: City, country: Country): string {
  const names = { city: city.name, country: countryInSentence(country) };
  const part = placeIn(countryShape(country.m49), city.location);
  if (part === undefined) return t('textMap.liesIn', names);
  if (part === 'middle') return t('textMap.liesMiddle', names);
  return t('textMap.lies', { ...names, part: t(`direction.${part}`) });
}
