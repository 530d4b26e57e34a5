import { latLngBounds, map as createMap, popup, type Map as LeafletMap } from 'leaflet';
import { latitudes } from '../../geo/world-extent.ts';
import type { WorldShapes } from '../../geo/world-shapes.ts';
import styleSheet from './city-map.css?url';
import { CLOSEST_ZOOM, Clusters } from './clusters.ts';
import { fill, type MapFile } from './map-file.ts';
import { Markers, type Pin } from './markers.ts';
import { popupContent } from './popup.ts';
import { addShapes } from './shapes.ts';
import { arrows, next } from './towards.ts';
import type { View } from './view.ts';

/** What the page may ask of the live map. */
export interface LiveMap {
  zoomBy(steps: number): void;
  /** Shows the whole world again, as it was at the start. */
  home(): void;
  /** Takes over a drag that began on the still map, and may have ended there. */
  drag(from: MouseEvent, to: MouseEvent, ended: boolean): void;
}

/** Adds the style sheet of the live map to the page; the main one does not carry it. Rejects if it cannot be loaded. */
export const loadStyle = () =>
  new Promise<void>((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styleSheet;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error(`The style sheet ${styleSheet} could not be loaded.`));
    };
    document.head.append(link);
  });

function leaflet(box: HTMLElement, { latitude, longitude, zoom }: View): LeafletMap {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [south, north] = latitudes.mercator;
  return createMap(box, {
    center: [latitude, longitude],
    zoom,
    minZoom: Math.min(zoom, 1),
    maxZoom: CLOSEST_ZOOM,
    // Any zoom, not only whole ones, or the map would jump when it takes over.
    zoomSnap: 0,
    zoomControl: false,
    attributionControl: false,
    worldCopyJump: true,
    maxBounds: latLngBounds([south, -Infinity], [north, Infinity]),
    maxBoundsViscosity: 1,
    closePopupOnClick: true,
    zoomAnimation: !calm,
    fadeAnimation: !calm,
    markerZoomAnimation: !calm,
    inertia: !calm,
  });
}

/** Opens the live map in a box of the page. `say` hears what changed, for who cannot see it. */
export function openLiveMap(
  box: HTMLElement,
  view: View,
  shapes: WorldShapes,
  file: MapFile,
  say: (text: string) => void,
): LiveMap {
  const map = leaflet(box, view);
  addShapes(map, shapes);
  const card = popup({ closeButton: false, autoPanPadding: [16, 16], minWidth: 180, maxWidth: 280 });
  const markers = new Markers(map, new Clusters(file.members), file, choose);
  let opener: Pin | undefined;

  function choose(pin: Pin): void {
    const { opensAt, members } = pin.group;
    if (opensAt !== undefined) {
      markers.focus(pin);
      map.setView(pin.marker.getLatLng(), Math.max(opensAt, map.getZoom() + 1));
      return;
    }
    opener = pin;
    const content = popupContent(members, file.words, closeCard);
    card.setLatLng(pin.marker.getLatLng()).setContent(content).openOn(map);
    content.querySelector('a')?.focus({ preventScroll: true });
  }

  function closeCard(): void {
    map.closePopup(card);
    if (opener?.button.isConnected) markers.focus(opener);
    else box.focus({ preventScroll: true });
  }

  function step(pin: Pin, arrow: readonly [x: number, y: number]): void {
    const others = markers.pins.filter((other) => other !== pin).map(markers.spot);
    const target = next(markers.spot(pin), others, arrow)?.pin;
    if (!target) {
      map.panBy([arrow[0] * 120, arrow[1] * 120]);
      return;
    }
    markers.focus(target);
    map.panInside(target.marker.getLatLng(), { padding: [48, 48] });
  }

  box.addEventListener('keydown', (event) => {
    const pin = markers.pins.find(({ button }) => button === event.target);
    const arrow = arrows[event.key];
    if (event.key === 'Escape' && card.isOpen()) closeCard();
    else if (pin && arrow) step(pin, arrow);
    else if (pin && (event.key === '+' || event.key === '=')) map.zoomIn();
    else if (pin && event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  map.on('moveend', () => {
    markers.update();
    const bounds = map.getBounds();
    const seen = new Set(
      markers.pins
        .filter(({ marker }) => bounds.contains(marker.getLatLng()))
        .flatMap(({ group }) => group.members.map(({ id }) => id)),
    );
    say(fill(file.words.inView, { count: new Intl.NumberFormat(file.locale).format(seen.size) }));
  });
  markers.update();
  new ResizeObserver(() => map.invalidateSize({ pan: false })).observe(box);

  return {
    zoomBy: (steps) => map.setZoom(map.getZoom() + steps),
    home: () => map.setView([view.latitude, view.longitude], view.zoom),
    drag: (from, to, ended) => {
      const at = ({ clientX, clientY }: MouseEvent) => ({ clientX, clientY, bubbles: true });
      box.dispatchEvent(new MouseEvent('mousedown', at(from)));
      document.dispatchEvent(new MouseEvent('mousemove', { ...at(to), buttons: 1 }));
      if (ended) document.dispatchEvent(new MouseEvent('mouseup', at(to)));
    },
  };
}
