/** A thing that others refer to, by its address. */
export interface Reference {
  '@id': string;
}
/** A thing with a type and properties; without an address it belongs to the thing that holds it. */
export interface LinkedNode {
  '@id'?: string;
  '@type': string;
  [property: string]: LinkedValue | undefined;
}
export type LinkedValue = string | number | boolean | Reference | LinkedNode | readonly LinkedValue[];

/** Prefix of every property and type that has none, and the other prefixes of a graph. */
export interface Vocabulary {
  base: string;
  prefixes: Readonly<Record<string, string>>;
}

/** An address as RDF takes it: what no IRI may hold is encoded. https://www.w3.org/TR/turtle/#grammar-production-IRIREF */
export const reference = (address: string): Reference => ({
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  '@id': address.toWellFormed().replace(/[\u0000-\u0020<>"{}|\\^`]/g, encodeURIComponent),
});

/** Returns properties without those that are not known. */
export function known(properties: Readonly<Record<string, LinkedValue | null>>): Record<string, LinkedValue> {
  const isKnown = (entry: [string, LinkedValue | null]): entry is [string, LinkedValue] => {
    const [, value] = entry;
    return value !== null && !(Array.isArray(value) && value.length === 0);
  };
  return Object.fromEntries(Object.entries(properties).filter(isKnown));
}
