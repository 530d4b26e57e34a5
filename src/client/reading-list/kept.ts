import { parseIds } from '../../facets/reading-list.ts';

const KEY = 'reading-list';
/** What begins the name of the tab where it holds the list: other sites name tabs too. */
const IN_TAB = 'reading-list:';

/** The practices a reader keeps. */
export interface Kept {
  ids: string[];
  /** Whether the browser keeps them beyond this tab. */
  lasting: boolean;
}

/** Reads the list of this browser; where it refuses to keep anything, that of the tab, which goes from page to page. */
export function readKept(): Kept {
  let stored: string | null = null;
  let lasting = true;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    lasting = false;
  }
  if (stored === null && window.name.startsWith(IN_TAB)) {
    return { ids: parseIds(window.name.slice(IN_TAB.length)), lasting: false };
  }
  return { ids: parseIds(stored ?? ''), lasting };
}

/** Keeps these practices in the browser, or in the tab where the browser refuses. An empty list leaves nothing behind. */
export function writeKept(ids: readonly string[]): void {
  const list = ids.join(',');
  try {
    localStorage.removeItem(KEY);
    if (list) localStorage.setItem(KEY, list);
    if (window.name.startsWith(IN_TAB)) window.name = '';
  } catch {
    window.name = list && IN_TAB + list;
  }
}

/** Calls back when the list may have changed elsewhere: in another tab, or on a page from which the reader comes back. */
export function onKeptElsewhere(changed: () => void): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY || key === null) changed();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
