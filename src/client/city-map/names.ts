import { divIcon, marker, type Map as LeafletMap, type Marker } from 'leaflet';
import type { MapFile } from './map-file.ts';

const PANE = 'names';
/** Room around the visible map, as a share of its size, in which names stand ready. */
const PADDING = 0.1;
/** Whole turns at which the world is seen again. */
const TURNS = [-360, 0, 360];

/** Shows the names of countries that find room at the present zoom; they are for the eye, the markers say their country. */
export function addNames(
  map: LeafletMap,
  { places, countries }: Pick<MapFile, 'places' | 'countries'>,
): void {
  map.createPane(PANE).ariaHidden = 'true';
  const all = Object.entries(places).flatMap(([id, [longitude, latitude, zoom]]) =>
    TURNS.map((turn): { zoom: number; name: Marker } => {
      const text = document.createElement('span');
      text.textContent = countries[id] ?? '';
      const icon = divIcon({ className: 'country-name', html: text });
      const options = { icon, pane: PANE, interactive: false, keyboard: false };
      return { zoom, name: marker([latitude, longitude + turn], options) };
    }),
  );
  const look = () => {
    const bounds = map.getBounds().pad(PADDING);
    for (const { zoom, name } of all) {
      if (map.getZoom() >= zoom && bounds.contains(name.getLatLng())) name.addTo(map);
      else name.remove();
    }
  };
  map.on('moveend', look);
  look();
}
