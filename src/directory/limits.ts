/**
 * How much a page shows before it leads on instead. The network of today is below all of them; docs/scale.md says what happens
 * beyond each.
 */
export const limits = {
  /** Members that one list names; a longer one tells countries with their numbers, whose pages name them. */
  listed: 500,
  /** Members whose names the description of a map tells; of more it tells how many they are. */
  named: 100,
  /** Dots on a map of the world; beyond, one mark stands for the members of a country. */
  worldDots: 500,
} as const;

/** Returns whether all of some members can be named in one list. */
export const fitsList = (cities: { length: number }, most: number = limits.listed): boolean =>
  cities.length <= most;
