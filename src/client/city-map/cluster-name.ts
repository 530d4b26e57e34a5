import { fill, type MapMember, type MapWords } from './map-file.ts';

type Named = Pick<MapMember, 'country' | 'unconfirmed'>;

/** The country with the most members; among equals the one that comes first. */
function mainCountry(members: readonly Named[]): { country: string; count: number } {
  const counts = new Map<string, number>();
  for (const { country } of members) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts]
    .map(([country, count]) => ({ country, count }))
    .reduce((main, other) => (other.count > main.count ? other : main), { country: '', count: 0 });
}

/** Returns what a cluster is called: “23 cities, mostly Republic of Korea, 2 not confirmed; opens a closer view”. */
export function clusterName(
  members: readonly Named[],
  words: MapWords,
  locale: string,
  opens: string,
): string {
  const number = new Intl.NumberFormat(locale);
  const { country, count } = mainCountry(members);
  const wording =
    count === members.length
      ? words.clusterAll
      : count > members.length / 2
        ? words.clusterMostly
        : words.clusterAmong;
  const unconfirmed = members.filter((member) => member.unconfirmed).length;
  const parts = [fill(wording, { count: number.format(members.length), country })];
  if (unconfirmed > 0) parts.push(fill(words.clusterUnconfirmed, { count: number.format(unconfirmed) }));
  return `${parts.join(', ')}; ${opens}`;
}
