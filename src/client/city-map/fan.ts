import { layerGroup, polyline, svg, type LatLng, type LayerGroup, type Map as LeafletMap } from 'leaflet';
import type { Group } from './clusters.ts';
import { fanSpots, type Spot } from './fan-spots.ts';

/** Members of one spot, spread around it so that each has a marker of its own, with lines to where they belong. */
export interface Fan {
  /** The marker that they were. */
  key: string;
  zoom: number;
  legs: readonly Group[];
  lines: LayerGroup;
}

const PANE = 'legs';

/** Spreads the members of a group around a place of the map, between the other markers there. */
export function spreadOut(
  map: LeafletMap,
  key: string,
  { members }: Group,
  at: LatLng,
  others: readonly Spot[],
): Fan {
  if (!map.getPane(PANE)) map.createPane(PANE).ariaHidden = 'true';
  const centre = map.latLngToContainerPoint(at);
  const around = others.map(({ x, y }) => ({ x: x - centre.x, y: y - centre.y }));
  const places = fanSpots(members.length, around).map(({ x, y }) =>
    map.containerPointToLatLng(centre.add([x, y])),
  );
  const legs = members.map((member, index): Group => {
    const { lat, lng } = places[index] ?? at;
    return { key: `leg ${member.id}`, latitude: lat, longitude: lng, members: [member], opensAt: undefined };
  });
  const renderer = svg({ pane: PANE });
  const lines = places.map((place) =>
    polyline([at, place], { pane: PANE, renderer, className: 'leg', interactive: false }),
  );
  return { key, zoom: map.getZoom(), legs, lines: layerGroup(lines).addTo(map) };
}
