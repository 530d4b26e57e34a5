import { readState, writeState, type FinderOffer, type FinderState } from '../../facets/state.ts';
import type { View } from '../city-map/view.ts';

/** What the address of the map page holds: the filters of the directory, a round by its last year, and a view. */
export interface MapState {
  filters: FinderState;
  /** Members as of the end of this year; undefined is the newest round. */
  year: string | undefined;
  /** Undefined is the whole world. */
  view: View | undefined;
}

export interface MapOffer extends FinderOffer {
  /** Last years of the rounds, the oldest first. */
  years: readonly string[];
}

/** Views beyond these are no places on the map. */
const WIDEST = { latitude: 85, longitude: 180, zoom: 8 };

function readView(text: string): View | undefined {
  const numbers = text.split(',').map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  const [latitude = NaN, longitude = NaN, zoom = NaN] = numbers;
  const isPlace =
    numbers.length === 3 &&
    Math.abs(latitude) <= WIDEST.latitude &&
    Math.abs(longitude) <= WIDEST.longitude &&
    zoom >= 0 &&
    zoom <= WIDEST.zoom;
  return isPlace ? { latitude, longitude, zoom } : undefined;
}

/** The state that a query string asks for, and what in it is not offered. */
export function readMapState(query: string, offer: MapOffer): { state: MapState; unknown: string[] } {
  const parameters = new URLSearchParams(query);
  const [year, at] = [parameters.get('year'), parameters.get('at')];
  parameters.delete('year');
  parameters.delete('at');
  const { state: filters, unknown } = readState(parameters.toString(), offer);
  // The map has no field for words: what it cannot show as chosen, it must not filter by.
  if (filters.text) unknown.push('q');
  filters.text = '';
  const view = at === null ? undefined : readView(at);
  if (at !== null && !view) unknown.push(`at=${at}`);
  const isKnown = year !== null && offer.years.includes(year);
  if (year !== null && !isKnown) unknown.push(`year=${year}`);
  return {
    state: { filters, year: isKnown && year !== offer.years.at(-1) ? year : undefined, view },
    unknown,
  };
}

/** Hundredths: about a kilometre, or a hundredth of a zoom. */
const short = (value: number) => String(Math.round(value * 100) / 100);

/** The query string of a state, in a fixed order and without defaults: the same keys as in the directory, then `year` and `at`. */
export function writeMapState({ filters, year, view }: MapState, offer: MapOffer): string {
  const parts = [writeState(filters, offer)];
  if (year !== undefined) parts.push(`year=${year}`);
  if (view) {
    const longitude = ((((view.longitude + 180) % 360) + 360) % 360) - 180;
    parts.push(`at=${[view.latitude, longitude, view.zoom].map(short).join(',')}`);
  }
  return parts.filter(Boolean).join('&');
}
