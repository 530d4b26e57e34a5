/** What a reader has chosen: words, options by facet, and an order. */
export interface FinderState {
  text: string;
  /** Chosen options by facet; a facet without a choice has an empty list or is absent. */
  chosen: Record<string, string[]>;
  sort: string;
  view: string;
}

/** What a finder offers: facets with their options, orders and views, the default first. */
export interface FinderOffer {
  options: Record<string, readonly string[]>;
  sorts: readonly string[];
  views: readonly string[];
}

/** The state in which nothing is chosen. */
export function emptyState(offer: FinderOffer): FinderState {
  return { text: '', chosen: {}, sort: offer.sorts[0] ?? '', view: offer.views[0] ?? '' };
}

/**
 * The state that a query string asks for, and what in it is not offered.
 * `region=africa,arab-states&sort=name` gives two options of one facet and an order.
 */
export function readState(query: string, offer: FinderOffer): { state: FinderState; unknown: string[] } {
  const state = emptyState(offer);
  const unknown: string[] = [];
  const pick = (key: string, value: string, allowed: readonly string[]): string | undefined => {
    if (allowed.includes(value)) return value;
    unknown.push(`${key}=${value}`);
    return undefined;
  };
  for (const [key, value] of new URLSearchParams(query)) {
    const options = Object.hasOwn(offer.options, key) ? offer.options[key] : undefined;
    if (key === 'q') state.text = value.trim();
    else if (key === 'sort') state.sort = pick(key, value, offer.sorts) ?? state.sort;
    else if (key === 'view') state.view = pick(key, value, offer.views) ?? state.view;
    else if (options) {
      const wanted = value.split(',').flatMap((option) => pick(key, option, options) ?? []);
      const known = new Set([...(state.chosen[key] ?? []), ...wanted]);
      state.chosen[key] = options.filter((option) => known.has(option));
    } else unknown.push(key);
  }
  return { state, unknown };
}

/** The query string of a state, in a fixed order and without defaults: the same choice always has the same address. */
export function writeState(state: FinderState, offer: FinderOffer): string {
  const parts: string[] = [];
  const add = (key: string, value: string) =>
    parts.push(`${key}=${encodeURIComponent(value).replaceAll('%2C', ',')}`);
  if (state.text.trim()) add('q', state.text.trim());
  for (const [key, options] of Object.entries(offer.options)) {
    const chosen = options.filter((option) => state.chosen[key]?.includes(option));
    if (chosen.length > 0) add(key, chosen.join(','));
  }
  if (state.sort !== offer.sorts[0]) add('sort', state.sort);
  if (state.view !== offer.views[0]) add('view', state.view);
  return parts.join('&');
}

/** How many options are chosen. */
export function countChosen(state: FinderState): number {
  return Object.values(state.chosen).reduce((sum, options) => sum + options.length, 0);
}
