import type { MapMember, Say } from './map-file.ts';

/** Countries that the sentence names; with more it would keep a listener from the map. */
const NAMED = 2;

/** What can be seen, in a sentence: “34 cities in view: Türkiye, Greece and 6 more countries”, the largest first. */
export function inView(members: readonly Pick<MapMember, 'country'>[], say: Say, locale: string): string {
  if (members.length === 0) return say('noneInView');
  const counts = new Map<string, number>();
  for (const { country } of members) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, locale))
    .map(([country]) => country);
  const cities = members.length;
  // Three countries are as short as two and “one more”.
  if (countries.length <= NAMED + 1)
    return say('inView', { count: cities, countries: new Intl.ListFormat(locale).format(countries) });
  return say('inViewMore', {
    count: cities,
    countries: countries.slice(0, NAMED).join(', '),
    more: countries.length - NAMED,
  });
}
