import type { Point } from './distance.ts';

/** A member as a map needs it. */
export interface Dot {
  id: string;
  name: string;
  href: string;
  /** What its tooltip and a screen reader say: "Cork, Ireland", and "unconfirmed" where it is. */
  label: string;
  /** Id of its region, which gives its colour. */
  region: string;
  unconfirmed: boolean;
  point: Point;
  /** Whose name comes first where not all names fit: its inhabitants; 0 where they are not known. */
  importance: number;
  /** How many members it stands for, where it is the mark of a country. */
  members?: number;
}

/** A dot on a drawing, in pixels. */
export interface DrawnDot {
  x: number;
  y: number;
  region: string;
  unconfirmed: boolean;
}

/** Returns a number with one decimal at most: a tenth of a pixel cannot be seen, but each digit costs. */
export const tenth = (value: number) => Math.round(value * 10) / 10;

/** Returns degrees with two decimals, about a kilometre: enough for a place on a map of the world. */
export const hundredth = (degrees: number) => Math.round(degrees * 100) / 100;
