import type { MapMember, Say } from './map-file.ts';

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
export function clusterName(members: readonly Named[], say: Say, opens: string): string {
  const { country, count } = mainCountry(members);
  const wording =
    count === members.length ? 'clusterAll' : count > members.length / 2 ? 'clusterMostly' : 'clusterAmong';
  const unconfirmed = members.filter((member) => member.unconfirmed).length;
  const parts = [say(wording, { count: members.length, country })];
  if (unconfirmed > 0) parts.push(say('clusterUnconfirmed', { count: unconfirmed }));
  return `${parts.join(', ')}; ${opens}`;
}
