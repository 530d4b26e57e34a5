import type { Directory } from '../directory/directory.ts';
import type { Facet } from '../directory/finder-facets.ts';
import { createFinder } from '../facets/finder.ts';
import type { FinderIndex } from '../facets/index-file.ts';
import { facetLabel, optionLabel } from '../i18n/facet-labels.ts';
import type { Ui } from '../i18n/ui.ts';

/** A facet as the page shows it. */
export interface FacetView {
  key: string;
  label: string;
  /** `path` is the page of the option, for readers without script; a facet without pages is shown with script only. */
  options: { id: string; label: string; count: number; path: string | null }[];
  open?: boolean;
}

/** The facets of a finder as the page shows them, with the counts of the whole list. */
export function facetViews<Item>(
  directory: Directory,
  ui: Ui,
  facets: readonly Facet<Item>[],
  index: FinderIndex,
  open: readonly string[],
): FacetView[] {
  const { counts } = createFinder(index).find({ text: '', chosen: {}, sort: '', view: '' });
  return facets.map(({ key, options, page }) => ({
    key,
    label: facetLabel(ui, key),
    open: open.includes(key),
    options: options.map((id) => ({
      id,
      label: optionLabel(directory, ui, key, id),
      count: counts[key]?.[id] ?? 0,
      path: page(id),
    })),
  }));
}
