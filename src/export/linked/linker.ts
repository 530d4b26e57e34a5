import { fieldOf, type DataRecord } from '../records/stamps.ts';
import { reference, type LinkedNode, type LinkedValue } from '../linked-nodes.ts';

/** Returns what every thing of the graph is made with, for addresses below an origin. */
export function linker(origin: string) {
  /** A page of the site, which names the thing that it is about. */
  const at = (page: string) => reference(origin + page);

  /** Fields that schema.org has no word for; they are named as in the tables. */
  const further = (record: DataRecord, names: readonly string[]): LinkedNode[] =>
    [...names, 'edition', 'release'].flatMap((name) =>
      [fieldOf(record, name)]
        .flat()
        .filter((value) => value !== null)
        .map((value) => ({ '@type': 'PropertyValue', name, value })),
    );

  return { at, further, wholeDataset: at('/data/') };
}

/** Sources as things where they have an address, and as texts where they are printed. */
export const cited = (sources: readonly string[]): LinkedValue[] =>
  sources.map((source) => (/^https?:\/\//.test(source) ? reference(source) : source));
