import { addBit, allBits, and, countShared, hasBit, noBits, or, type Bits } from './bits.ts';
import { fold } from '../names/fold.ts';
import type { FinderIndex } from './index-file.ts';
import type { FinderState } from './state.ts';

/** What a state finds, and what each option would give. */
export interface Found {
  /** Ids of the items found, in the order asked for. */
  ids: string[];
  /** For each facet and option: how many items it would give with the other facets as they are. */
  counts: Record<string, Record<string, number>>;
}

/** A choice whose removal gives results again. */
export interface WayOut {
  /** The facet to clear; undefined for the text. */
  facet: string | undefined;
  count: number;
}

export interface Finder {
  find(state: FinderState): Found;
  /** Where a state finds nothing: what dropping one of its choices would give, the best first. */
  waysOut(state: FinderState): WayOut[];
}

/** A finder over an index: OR within a facet, AND between facets and the text. */
export function createFinder(index: FinderIndex): Finder {
  const size = index.ids.length;
  const everything = allBits(size);
  const facets = Object.keys(index.options);
  const sets = new Map(facets.map((facet) => [facet, optionSets(index, facet)]));
  const words = index.names.map((name) => ` ${fold(name)}`);
  const places = new Map(index.ids.map((id, place) => [id, place]));

  const withText = (text: string): Bits => {
    const wanted = fold(text).split(' ').filter(Boolean);
    if (wanted.length === 0) return everything;
    const bits = noBits(size);
    words.forEach((name, item) => {
      if (wanted.every((word) => name.includes(` ${word}`))) addBit(bits, item);
    });
    return bits;
  };

  const withFacet = (facet: string, state: FinderState): Bits => {
    const chosen = (state.chosen[facet] ?? []).flatMap((option) => sets.get(facet)?.get(option) ?? []);
    return chosen.length === 0 ? everything : chosen.reduce(or);
  };

  /** Items that pass the text and all facets but one. */
  const without = (left: string | undefined, state: FinderState, text: Bits): Bits =>
    facets
      .filter((facet) => facet !== left)
      .reduce((bits, facet) => and(bits, withFacet(facet, state)), text);

  return {
    find(state) {
      const text = withText(state.text);
      const counts = Object.fromEntries(
        facets.map((facet) => {
          const others = without(facet, state, text);
          const options = [...(sets.get(facet) ?? [])].map(([option, bits]) => [
            option,
            countShared(bits, others),
          ]);
          return [facet, Object.fromEntries(options) as Record<string, number>];
        }),
      );
      const found = without(undefined, state, text);
      const ids = index.ids.filter((_, item) => hasBit(found, item));
      return { ids: sorted(ids, state.sort, index, places), counts };
    },
    waysOut(state) {
      const text = withText(state.text);
      const facetWays = facets
        .filter((facet) => (state.chosen[facet]?.length ?? 0) > 0)
        .map((facet): WayOut => ({ facet, count: countShared(without(facet, state, text), everything) }));
      const textWay: WayOut[] = state.text.trim()
        ? [{ facet: undefined, count: countShared(without(undefined, state, everything), everything) }]
        : [];
      return [...facetWays, ...textWay].filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
    },
  };
}

/** The set of items of each option of a facet. */
function optionSets(index: FinderIndex, facet: string): Map<string, Bits> {
  const options = index.options[facet] ?? [];
  const sets = options.map(() => noBits(index.ids.length));
  index.values[facet]?.forEach((values, item) => {
    for (const value of values) {
      const bits = sets[value];
      if (bits) addBit(bits, item);
    }
  });
  return new Map(options.map((option, place) => [option, sets[place] ?? noBits(index.ids.length)]));
}

/** Ids by a column of numbers, the largest first and unknown ones last; ties and other orders keep the index's own. */
function sorted(ids: string[], sort: string, index: FinderIndex, places: Map<string, number>): string[] {
  const column = index.numbers[sort];
  if (!column) return ids;
  const value = (id: string) => column[places.get(id) ?? -1] ?? -Infinity;
  return ids.toSorted((a, b) => value(b) - value(a) || (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
