/** Returns a number with its noun: `1 city`, `1,200 cities`. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
