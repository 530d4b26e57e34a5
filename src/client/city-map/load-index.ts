import type { FinderIndex } from '../../facets/index-file.ts';
import { isOutline, unfold, type Outline } from '../../facets/outline.ts';
import { load } from './load.ts';

/** What the map filters by, and where countries lie whose members it does not know by name yet. */
export interface MapIndex {
  index: FinderIndex;
  outline: Outline | undefined;
}

const known = new WeakMap<object, MapIndex>();

/** Loads the index of all members, or the outline of a large network, which is unfolded once. Rejects if it cannot be had. */
export async function loadIndex(address: string): Promise<MapIndex> {
  const file = (await load(address)) as FinderIndex | Outline;
  const found =
    known.get(file) ??
    (isOutline(file) ? { index: unfold(file), outline: file } : { index: file, outline: undefined });
  known.set(file, found);
  return found;
}
