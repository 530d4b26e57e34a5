import { divIcon, latLngBounds, map as createMap, marker, popup, type Map as LeafletMap } from 'leaflet';
import { ownerOf } from '../../facets/outline.ts';
import { CLOSEST_ZOOM, latitudes } from '../../geo/world-extent.ts';
import type { WorldShapes } from '../../geo/world-shapes.ts';
import styleSheet from './city-map.css?url';
import { Clusters, wholeZoom } from './clusters.ts';
import { addDetail } from './detail.ts';
import { inView } from './in-view.ts';
import { speak, type MapFile, type MapMember } from './map-file.ts';
import { Markers, type Pin } from './markers.ts';
import { addNames } from './names.ts';
import { popupContent } from './popup.ts';
import { reveal } from './reveal.ts';
import { addShapes, addTiles } from './shapes.ts';
import { unnamedNear } from './spots.ts';
import { arrows, next } from './towards.ts';
import type { View } from './view.ts';

/** How far a button or a key moves the map, in pixels. */
const STEP = 120;
/** After a move the map is silent for so many milliseconds, so that a listener hears only where it came to rest. */
const REST = 400;
/** The reader's own place is shown no closer than this: it is about the region around. */
const LOCAL_ZOOM = 5;

/** What the page may ask of the live map. */
export interface LiveMap {
  zoomBy(steps: number): void;
  /** Moves the map by steps to the east and to the south. */
  panBy(east: number, south: number): void;
  /** Shows the whole world again, as it was at the start. */
  home(): void;
  goTo(view: View): void;
  /** Shows these members only. */
  show(members: readonly MapMember[]): void;
  /** Moves to where all members shown can be seen. */
  fit(): void;
  /** Marks the markers that hold a member or members of a country, by its id; undefined marks none. */
  point(id: string | undefined): void;
  /** Shows the reader's own place, which is kept nowhere. */
  locate(latitude: number, longitude: number): void;
  /** Takes over a drag that began on the still map, and may have ended there. */
  drag(from: MouseEvent, to: MouseEvent, ended: boolean): void;
}

/** What the live map tells the page. */
export interface Listener {
  /** What can be seen, in words, once the map has come to rest. */
  say(text: string): void;
  /** Which members can be seen, and the view; undefined is the whole world. */
  moved(ids: ReadonlySet<string>, view: View | undefined): void;
  /** The members of the marker under the pointer or the focus; none where it left. */
  pointed(ids: readonly string[]): void;
  /** The map is near to these countries, whose members it does not know by name; to none, most of the time. */
  near(countries: readonly string[]): void;
  /** The reader asks for the keys. */
  keys(): void;
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

/** Whether two views are the same to the eye. */
const isSame = (a: View, b: View) =>
  Math.abs(a.zoom - b.zoom) < 0.01 &&
  Math.hypot(a.latitude - b.latitude, a.longitude - b.longitude) * 2 ** a.zoom < 4;

function leaflet(box: HTMLElement, home: View, { latitude, longitude, zoom }: View): LeafletMap {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [south, north] = latitudes.mercator;
  return createMap(box, {
    center: [latitude, longitude],
    zoom,
    minZoom: Math.min(home.zoom, 1),
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

/** Opens the live map in a box of the page, at the view of the still map or at another one that is asked for. */
export function openLiveMap(
  box: HTMLElement,
  views: { home: View; start: View | undefined },
  shapes: WorldShapes,
  file: MapFile,
  members: readonly MapMember[],
  listener: Listener,
): LiveMap {
  const { home } = views;
  const map = leaflet(box, home, views.start ?? home);
  addShapes(map, shapes);
  // A raster map has finer shapes and names of its own; where it fails ours show through.
  if (file.tiles) addTiles(map, file.tiles);
  else {
    addDetail(map, file.detail);
    addNames(map, file);
  }
  const say = speak(file);
  const card = popup({ closeButton: false, autoPanPadding: [12, 12], minWidth: 150 });
  const markers = new Markers(map, new Clusters(members), say, {
    choose,
    point: (pin) => listener.pointed(pin?.group.members.map(({ id }) => id) ?? []),
  });
  const place = marker([0, 0], {
    icon: divIcon({ className: 'here' }),
    keyboard: false,
    interactive: false,
    title: say('here'),
  });
  let opener: { pin: Pin; id: string } | undefined;
  let rest = 0;

  function choose(pin: Pin): void {
    const { opensAt, members: own } = pin.group;
    if (opensAt !== undefined) {
      markers.focus(pin);
      map.setView(pin.marker.getLatLng(), Math.max(opensAt, map.getZoom() + 1));
      return;
    }
    const [member] = own;
    if (!member) return;
    if (own.length > 1) {
      markers.focus(pin);
      // Only from near do the members of a spot find room around it.
      if (map.getZoom() > CLOSEST_ZOOM - 0.01) markers.spreadOut(pin);
      else {
        map.once('moveend', () => {
          const same = markers.holding(member.id);
          // A mark that stands near may have joined it: that must open first.
          if (same && same.group.opensAt === undefined) markers.spreadOut(same);
        });
        map.setView(pin.marker.getLatLng(), CLOSEST_ZOOM);
      }
      return;
    }
    opener = { pin, id: member.id };
    const { x, y } = map.getSize();
    card.options.maxWidth = Math.min(280, x - 24);
    card.options.maxHeight = y - 64;
    const content = popupContent(member, say, file.locale, closeCard);
    card.setLatLng(pin.marker.getLatLng()).setContent(content).openOn(map);
    content.querySelector('a')?.focus({ preventScroll: true });
    // The map may still move to make room for it.
    const show = () => content.isConnected && reveal(content);
    show();
    map.once('moveend', show);
  }

  function closeCard(): void {
    map.closePopup(card);
    const pin = opener?.pin.button.isConnected ? opener.pin : opener && markers.holding(opener.id);
    if (pin) markers.focus(pin);
    else box.focus({ preventScroll: true });
  }

  function step(pin: Pin, [x, y]: readonly [x: number, y: number]): void {
    const others = markers.pins.filter((other) => other !== pin).map(markers.spot);
    const target = next(markers.spot(pin), others, [x, y])?.pin;
    if (!target) {
      map.panBy([x * STEP, y * STEP]);
      return;
    }
    markers.focus(target);
    reveal(target.button);
    map.panInside(target.marker.getLatLng(), { padding: [48, 48] });
  }

  // Leaflet drops what it is asked for while it zooms; the reader's wish waits instead.
  let isZooming = false;
  map.on('zoomanim', () => (isZooming = true));
  map.on('zoomend', () => (isZooming = false));
  const whenStill = (move: () => void) => {
    if (isZooming) map.once('zoomend', () => window.setTimeout(move));
    else move();
  };
  const goTo = ({ latitude, longitude, zoom }: View) =>
    whenStill(() => map.setView([latitude, longitude], zoom));

  box.addEventListener('keydown', (event) => {
    const pin = markers.pins.find(({ button }) => button === event.target);
    const arrow = arrows[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && card.isOpen()) closeCard();
    else if (event.key === 'Escape') markers.fold();
    else if (event.key === '?') listener.keys();
    else if (event.key === 'Home') goTo(home);
    else if (pin && arrow) step(pin, arrow);
    else if (pin && (event.key === '+' || event.key === '=')) map.zoomIn();
    else if (pin && event.key === '-') map.zoomOut();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  function look(): void {
    markers.update();
    const bounds = map.getBounds();
    const seen = new Map(
      markers.pins
        .filter((pin) => bounds.contains(pin.marker.getLatLng()))
        .flatMap(({ group }) => group.members.map((member) => [member.id, member] as const)),
    );
    const { lat, lng } = map.getCenter();
    const view = { latitude: lat, longitude: lng, zoom: map.getZoom() };
    listener.moved(new Set(seen.keys()), isSame(view, home) ? undefined : view);
    window.clearTimeout(rest);
    rest = window.setTimeout(() => listener.say(inView([...seen.values()], say, file.locale)), REST);
    const part = {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    };
    listener.near(unnamedNear(members, wholeZoom(view.zoom), part));
  }

  map.on('moveend', look);
  look();
  window.clearTimeout(rest);
  new ResizeObserver(() => {
    // On paper the still map stands in: without a size there is no view to follow.
    if (box.clientWidth > 0) map.invalidateSize({ pan: false });
  }).observe(box);

  return {
    zoomBy: (steps) => whenStill(() => map.setZoom(map.getZoom() + steps)),
    panBy: (east, south) => map.panBy([east * STEP, south * STEP]),
    home: () => goTo(home),
    goTo,
    show: (shown) => {
      members = shown;
      markers.replace(new Clusters(shown));
      const pin = opener && markers.holding(opener.id);
      const at = card.getLatLng();
      // A card stays where its marker stands.
      if (!at || !pin?.marker.getLatLng().equals(at)) map.closePopup(card);
      look();
    },
    fit: () => {
      if (members.length === 0) return;
      const corners = members.flatMap(({ at: [longitude, latitude], isNamed, mark }): [number, number][] => {
        if (isNamed || !mark) return [[latitude, longitude]];
        const [west, south, east, north] = mark.box;
        return [
          [south, west],
          [north, east],
        ];
      });
      map.fitBounds(latLngBounds(corners), { padding: [32, 32], maxZoom: CLOSEST_ZOOM - 1 });
    },
    point: (id) => {
      for (const { group, button } of markers.pins) {
        button.classList.toggle(
          'pin--pointed',
          group.members.some((member) => member.id === id || ownerOf(member.id) === id),
        );
      }
    },
    locate: (latitude, longitude) => {
      place.setLatLng([latitude, longitude]).addTo(map);
      map.setView([latitude, longitude], Math.max(LOCAL_ZOOM, map.getZoom()));
    },
    drag: (from, to, ended) => {
      const at = ({ clientX, clientY }: MouseEvent) => ({ clientX, clientY, bubbles: true });
      box.dispatchEvent(new MouseEvent('mousedown', at(from)));
      document.dispatchEvent(new MouseEvent('mousemove', { ...at(to), buttons: 1 }));
      if (ended) document.dispatchEvent(new MouseEvent('mouseup', at(to)));
    },
  };
}
