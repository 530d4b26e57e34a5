import type { Directory } from '../../directory/directory.ts';
import { ui } from '../../i18n/ui.ts';
import { dataset } from '../dataset.ts';
import { pageList } from '../page-list.ts';

/** A page as the Citation Style Language describes it (CSL-JSON). */
export interface CitedPage {
  id: string;
  type: 'dataset';
  title: string;
  author: { literal: string }[];
  issued: { 'date-parts': [[number, number, number]] };
  'container-title'?: string;
  version: string;
  note: string;
  URL: string;
  language: string;
}

/** Kinds of pages with a citation of their own; other pages are cited with the whole. */
const citedKinds = ['cities', 'countries', 'practices', 'history'] as const;

/** Path of the page that stands for the whole dataset. */
export const wholePath = '/data/';

const made = new WeakMap<Directory, ReadonlyMap<string, CitedPage>>();

/** Returns what may be cited, by the path of its page. Made once for a directory. */
export function citedPages(directory: Directory, origin: string): ReadonlyMap<string, CitedPage> {
  const known = made.get(directory);
  if (known) return known;
  const lists = pageList(directory);
  const pages = [{ path: wholePath, title: null }, ...citedKinds.flatMap((kind) => lists[kind] ?? [])];
  const cited = new Map(pages.map(({ path, title }) => [path, citedPage(directory, origin, path, title)]));
  made.set(directory, cited);
  return cited;
}

/** The names of an edition and a release stand in every citation, because both change what a page says. */
function citedPage(
  { content: { release }, edition }: Directory,
  origin: string,
  path: string,
  title: string | null,
): CitedPage {
  const { t, date } = ui(undefined);
  const [year = 0, month = 0, day = 0] = release.date.split('-').map(Number);
  const ofEdition = (name: string) => t('cite.ofEdition', { name, edition: date(edition.id) });
  return {
    id: `${dataset.name}${path.replaceAll('/', '-')}${release.version}`,
    type: 'dataset',
    title: title ?? ofEdition(dataset.title),
    author: [{ literal: dataset.creator }],
    issued: { 'date-parts': [[year, month, day]] },
    ...(title !== null && { 'container-title': ofEdition(t('site.name')) }),
    version: release.version,
    note: t('cite.note', { release: release.version, edition: date(edition.id) }),
    URL: origin + path,
    language: 'en',
  };
}
