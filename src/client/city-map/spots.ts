import type { Box } from '../../geo/rings.ts';
import type { CountryMark, MapMember } from './map-file.ts';

/** Members that stand at one point of the map: one of them, or those of a country at its mark. */
export interface Spot {
  key: string;
  at: readonly [longitude: number, latitude: number];
  members: MapMember[];
  /** The zoom at which members step out from behind their mark; undefined for a member itself. */
  opensAt: number | undefined;
}

/** Returns where members stand at a whole zoom. A mark stays until the names of its country have come. */
export function spotsAt(members: readonly MapMember[], zoom: number): Spot[] {
  const alone: Spot[] = [];
  const behind = new Map<CountryMark, MapMember[]>();
  for (const member of members) {
    const { id, at, mark, isNamed } = member;
    if (!mark || (isNamed && zoom >= mark.opens))
      alone.push({ key: id, at, members: [member], opensAt: undefined });
    else if (!behind.get(mark)?.push(member)) behind.set(mark, [member]);
  }
  const marks = [...behind].map(([{ id, at, opens }, own]): Spot => ({
    key: `mark ${id}`,
    at,
    members: own,
    opensAt: opens,
  }));
  return [...alone, ...marks];
}

/** Whether some of a country's members may lie in a part of the map, on whichever copy of the world; degrees run on beyond 180. */
function mayLieIn({ box: [west, south, east, north] }: CountryMark, part: Box): boolean {
  const turn = Math.ceil((part.west - east) / 360) * 360;
  return west + turn <= part.east && south <= part.north && north >= part.south;
}

/** The countries whose members are unknown by name although the map is so near to them that they would be shown. */
export function unnamedNear(members: readonly MapMember[], zoom: number, part: Box): string[] {
  const marks = new Set(members.flatMap(({ mark, isNamed }) => (mark && !isNamed ? [mark] : [])));
  return [...marks].filter((mark) => zoom >= mark.opens && mayLieIn(mark, part)).map(({ id }) => id);
}
