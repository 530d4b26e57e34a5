import Supercluster from 'supercluster';
import { CLOSEST_ZOOM } from '../../geo/world-extent.ts';
import type { MapMember } from './map-file.ts';
import { spotsAt, type Spot } from './spots.ts';

/** Members nearer than this, in pixels, are shown as one cluster: two markers never cover each other. */
const RADIUS = 30;

/** The whole zoom by which the map groups at a zoom; a hair below counts as reached. */
export const wholeZoom = (zoom: number): number => Math.floor(Math.min(zoom, CLOSEST_ZOOM) + 0.01);

/** One marker's worth of members: one, or several that are too near to each other at a zoom. */
export interface Group {
  key: string;
  latitude: number;
  longitude: number;
  members: MapMember[];
  /** The zoom at which it falls apart or its marks open; undefined where no zoom does that, and its members are spread around it. */
  opensAt: number | undefined;
}

/** Groups members by zoom; each zoom is computed once. */
export class Clusters {
  readonly #members: readonly MapMember[];
  /** By the zoom at which marks opened last: until others open, all zooms share one. */
  readonly #indexes = new Map<number, Supercluster<Spot, object>>();
  readonly #byZoom = new Map<number, Group[]>();
  /** The zooms at which marks of countries open, the first first. */
  readonly #opening: readonly number[];

  constructor(members: readonly MapMember[]) {
    this.#members = members;
    this.#opening = [...new Set(members.flatMap(({ mark }) => mark?.opens ?? []))].sort((a, b) => a - b);
  }

  /** Returns all groups of the world at a zoom; a zoom between two whole ones groups like the farther one. */
  at(zoom: number): readonly Group[] {
    const whole = wholeZoom(zoom);
    const groups = this.#byZoom.get(whole) ?? this.#groups(whole);
    this.#byZoom.set(whole, groups);
    return groups;
  }

  #groups(zoom: number): Group[] {
    const stage = this.#opening.findLast((opens) => opens <= zoom) ?? -1;
    const index = this.#indexes.get(stage) ?? indexOf(spotsAt(this.#members, stage));
    this.#indexes.set(stage, index);
    return index.getClusters([-180, -85, 180, 85], zoom).map(({ properties, geometry }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if (!('cluster_id' in properties)) {
        const { key, members, opensAt } = properties;
        return { key, latitude, longitude, members, opensAt };
      }
      const id = properties.cluster_id;
      const spots = index.getLeaves(id, Infinity).map((leaf) => leaf.properties);
      const opensAt = Math.min(
        index.getClusterExpansionZoom(id),
        ...spots.flatMap((spot) => spot.opensAt ?? []),
      );
      return {
        key: `cluster ${id}`,
        latitude,
        longitude,
        members: spots.flatMap(({ members }) => members),
        opensAt: opensAt > CLOSEST_ZOOM ? undefined : opensAt,
      };
    });
  }
}

function indexOf(spots: readonly Spot[]): Supercluster<Spot, object> {
  const index = new Supercluster<Spot, object>({ radius: RADIUS, extent: 256, maxZoom: CLOSEST_ZOOM });
  return index.load(
    spots.map((spot) => ({
      type: 'Feature',
      properties: spot,
      geometry: { type: 'Point', coordinates: [...spot.at] },
    })),
  );
}
