/** The two drawings of the world: areas true on the home page, Web Mercator where a live map takes over. */
export type WorldProjection = 'equal-earth' | 'mercator';

/** Central meridian of the world maps: the cut then runs through the Bering Strait and divides no land. */
export const CENTRAL_MERIDIAN = 11;

/** Latitudes between which the world is drawn: all land but Antarctica, and in Mercator not all of the far north. */
export const latitudes: Record<WorldProjection, readonly [south: number, north: number]> = {
  'equal-earth': [-56.5, 83.8],
  mercator: [-58, 78],
};

/** Pixels by which a square of the live map's detail is drawn beyond its edge, so that no seam shows between two of them. */
export const BLEED = 4;

/** Closest view of the live map: beyond it even the finest shapes would look coarse. */
export const CLOSEST_ZOOM = 8;
