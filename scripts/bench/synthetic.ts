import type { FinderIndex } from '../../src/facets/index-file.ts';
import type { LatinNames } from '../../src/names/names-file.ts';
import { seeded } from '../validate/mutation/random.ts';

/** Columns of a finder's index `size` items long: the real items again and again, in an order drawn by lot. */
export function manyItems(index: FinderIndex, size: number): FinderIndex {
  const picked = drawn(index.ids.length, size);
  const column = <T>(values: readonly T[]): T[] => picked.flatMap((place) => values.slice(place, place + 1));
  const columns = <T>(all: Record<string, T[]>) =>
    Object.fromEntries(Object.entries(all).map(([key, values]) => [key, column(values)]));
  return {
    ...index,
    ids: column(index.ids).map((id, number) => `${id}-${number}`),
    names: column(index.names).map((name, number) => `${name} ${number}`),
    values: columns(index.values),
    numbers: columns(index.numbers),
  };
}

/** Names of `size` cities, each made of the syllables of real ones, and all other names as they are. */
export function manyNames(names: LatinNames, size: number): LatinNames {
  const cities = names.kinds.city;
  const random = seeded(size);
  const picked = drawn(cities, size);
  const mixed = (name: string) => {
    const other = names.labels[random.below(cities)] ?? '';
    return name.slice(0, Math.ceil(name.length / 2)) + other.slice(Math.floor(other.length / 2));
  };
  const column = <T>(values: readonly T[]): T[] => [
    ...picked.flatMap((place) => values.slice(place, place + 1)),
    ...values.slice(cities),
  ];
  const labels = column(names.labels).map((label, place) => (place < size ? mixed(label) : label));
  return {
    kinds: { ...names.kinds, city: size },
    ids: column(names.ids).map((id, place) => (place < size ? `${id}-${place}` : id)),
    labels,
    within: column(names.within).map((place) => (place < 0 ? place : place - cities + size)),
    unconfirmed: column(names.unconfirmed),
    spellings: column(names.spellings).map((all, place) =>
      place < size ? all.split('|').map(mixed).join('|') : all,
    ),
  };
}

function drawn(from: number, size: number): number[] {
  const random = seeded(size);
  return Array.from({ length: size }, () => random.below(from));
}
