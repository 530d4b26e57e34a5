/**
 * What the finder of cities and the finder of practices need of their items, in columns: item 5 of each column belongs
 * together. Columns compress far better than records.
 */
export interface FinderIndex {
  ids: string[];
  /** What the text box searches: the name and other spellings that differ. Empty where the page's own rows hold it. */
  names: string[];
  /** The options of each facet, in the order in which they are shown. */
  options: Record<string, string[]>;
  /** For each facet, the options of each item, as places in `options`. */
  values: Record<string, number[][]>;
  /** Numbers to sort by; null is not known and comes last. */
  numbers: Record<string, (number | null)[]>;
}
