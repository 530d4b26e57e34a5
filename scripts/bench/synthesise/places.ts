import { kmOutside } from '../../../src/geo/atlas.ts';
import { distanceKm, type Point } from '../../../src/geo/distance.ts';
import type { Random } from '../../validate/mutation/random.ts';

/** How far a synthetic city may lie from the real one beside which it is drawn, in kilometres. */
const REACH_KM = 150;
/** Members lie at least one kilometre apart; a little more, because coordinates are rounded. */
const APART_KM = 1.1;
/** Points drawn before a place is given up for one beside another city: small countries fill up. */
const TRIES = 40;
const KM_A_DEGREE = 111.2;
/** Side of the squares in which neighbours are looked up, in degrees of latitude: more than `APART_KM`. */
const SQUARE = 0.01;
/** Points at 0, 0 and near the poles or the antimeridian are left to real cities. */
const LATITUDE_MAX = 75;
const LONGITUDE_MAX = 178;

const fourDecimals = (degrees: number) => Math.round(degrees * 10_000) / 10_000;

/** Points that lie in a country and apart from all others, one after the other. */
export interface Places {
  /** A point in a country beside one of its cities; undefined where there is no room left. */
  beside: (point: Point, m49: string) => Point | undefined;
}

/** Returns places drawn by lot around points that are taken already. */
export function openPlaces(taken: readonly Point[], random: Random): Places {
  const squares = new Map<string, Point[]>();
  const row = (latitude: number) => Math.floor(latitude / SQUARE);
  // Rows narrow towards the poles, so that a square is never narrower than it must be.
  const column = (longitude: number, at: number) =>
    Math.floor((longitude * Math.max(0.2, Math.cos((at * SQUARE * Math.PI) / 180))) / SQUARE);
  const take = (point: Point) => {
    const at = row(point.latitude);
    const key = `${at} ${column(point.longitude, at)}`;
    squares.set(key, [...(squares.get(key) ?? []), point]);
  };
  const isFree = (point: Point) => {
    const at = row(point.latitude);
    return [at - 1, at, at + 1].every((north) =>
      [-2, -1, 0, 1, 2].every((east) =>
        (squares.get(`${north} ${column(point.longitude, north) + east}`) ?? []).every(
          (other) => distanceKm(point, other) >= APART_KM,
        ),
      ),
    );
  };
  const draw = ({ latitude, longitude }: Point): Point => {
    const [turn, km] = [random.next() * 2 * Math.PI, random.next() * REACH_KM];
    const shrink = Math.cos((latitude * Math.PI) / 180);
    return {
      latitude: fourDecimals(latitude + (Math.sin(turn) * km) / KM_A_DEGREE),
      longitude: fourDecimals(longitude + (Math.cos(turn) * km) / KM_A_DEGREE / shrink),
    };
  };
  const isUsual = ({ latitude, longitude }: Point) =>
    Math.abs(latitude) < LATITUDE_MAX &&
    Math.abs(longitude) < LONGITUDE_MAX &&
    Math.hypot(latitude, longitude) > 1;
  taken.forEach(take);
  return {
    beside(middle, m49) {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const point = draw(middle);
        if (!isUsual(point) || !isFree(point) || kmOutside(m49, point) > 0) continue;
        take(point);
        return point;
      }
      return undefined;
    },
  };
}
