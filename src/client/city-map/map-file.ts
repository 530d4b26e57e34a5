/** A member as the live map needs it; written by the build, read by the browser. */
export interface MapMember {
  id: string;
  name: string;
  href: string;
  country: string;
  /** Id of its region, which gives its colour. */
  region: string;
  /** The year of admission, or the span in which it lies. */
  joined: string;
  unconfirmed: boolean;
  /** Longitude and latitude. */
  at: [longitude: number, latitude: number];
}

/** What the live map says; places like {count} are filled in by the browser. */
export interface MapWords {
  unconfirmed: string;
  unconfirmedLong: string;
  joined: string;
  close: string;
  inView: string;
  /** Names of clusters, and what happens when they are chosen. */
  clusterAll: string;
  clusterMostly: string;
  clusterAmong: string;
  clusterUnconfirmed: string;
  opensView: string;
  opensList: string;
}

/** The file of the live map in one language. */
export interface MapFile {
  locale: string;
  words: MapWords;
  members: MapMember[];
}

/** Returns a text with its {places} filled in; a place without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
