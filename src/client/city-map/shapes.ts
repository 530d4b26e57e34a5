import {
  geoJSON,
  latLng,
  layerGroup,
  svg,
  tileLayer,
  type LayerGroup,
  type Map as LeafletMap,
  type PathOptions,
} from 'leaflet';
import { feature } from 'topojson-client';
import type { WorldShapes } from '../../geo/world-shapes.ts';

/** Whole turns at which the world is drawn again, so that no edge shows when the map is moved. */
const TURNS = [-360, 0, 360];
/** How much is drawn beyond the edge of the map, as a share of its size, so that a move does not show it. */
const PADDING = 0.5;

/** Adds land and borders to a map; their colours come from the style sheet. */
export function addShapes(map: LeafletMap, shapes: WorldShapes): LayerGroup {
  const renderer = svg({ padding: PADDING });
  const quiet: PathOptions = { renderer, interactive: false };
  const land = feature(shapes, shapes.objects.land);
  const borders = feature(shapes, shapes.objects.borders);
  const layers = TURNS.flatMap((turn) => {
    const coordsToLatLng = ([x, y]: [number, number] | [number, number, number]) => latLng(y, x + turn);
    return [
      geoJSON(land, {
        coordsToLatLng,
        style: { ...quiet, className: 'land', stroke: false, fillOpacity: 1 },
      }),
      geoJSON(borders, { coordsToLatLng, style: { ...quiet, className: 'borders', weight: 1, opacity: 1 } }),
    ];
  });
  return layerGroup(layers).addTo(map);
}

/** Adds a raster map over the shapes and under the markers. */
export function addTiles(map: LeafletMap, url: string): void {
  map.createPane('raster').ariaHidden = 'true';
  tileLayer(url, { pane: 'raster' }).addTo(map);
}
