import Supercluster from 'supercluster';
import { CLOSEST_ZOOM } from '../../geo/world-extent.ts';
import type { MapMember } from './map-file.ts';

/** Members nearer than this, in pixels, are shown as one cluster: two markers never cover each other. */
const RADIUS = 30;

/** One marker's worth of members: one, or several that are too near to each other at a zoom. */
export interface Group {
  key: string;
  latitude: number;
  longitude: number;
  members: MapMember[];
  /** The zoom at which it falls apart; undefined where no zoom does that, and its members are spread around it. */
  opensAt: number | undefined;
}

/** Groups members by zoom; each zoom is computed once. */
export class Clusters {
  readonly #index = new Supercluster<MapMember, object>({
    radius: RADIUS,
    extent: 256,
    maxZoom: CLOSEST_ZOOM,
  });
  readonly #byZoom = new Map<number, Group[]>();

  constructor(members: readonly MapMember[]) {
    this.#index.load(
      members.map((member) => ({
        type: 'Feature',
        properties: member,
        geometry: { type: 'Point', coordinates: member.at },
      })),
    );
  }

  /** Returns all groups of the world at a zoom; a zoom between two whole ones groups like the farther one. */
  at(zoom: number): readonly Group[] {
    const whole = Math.floor(Math.min(zoom, CLOSEST_ZOOM) + 0.01);
    const groups = this.#byZoom.get(whole) ?? this.#groups(whole);
    this.#byZoom.set(whole, groups);
    return groups;
  }

  #groups(zoom: number): Group[] {
    return this.#index.getClusters([-180, -85, 180, 85], zoom).map(({ properties, geometry }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates;
      if (!('cluster_id' in properties)) {
        return { key: properties.id, latitude, longitude, members: [properties], opensAt: undefined };
      }
      const id = properties.cluster_id;
      const opensAt = this.#index.getClusterExpansionZoom(id);
      const members = this.#index.getLeaves(id, Infinity).map((leaf) => leaf.properties);
      return {
        key: `cluster ${id}`,
        latitude,
        longitude,
        members,
        opensAt: opensAt > CLOSEST_ZOOM ? undefined : opensAt,
      };
    });
  }
}
