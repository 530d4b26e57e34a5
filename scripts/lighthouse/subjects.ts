import { notFound, pageTypes } from '../../tests/e2e/page-types.ts';
import { builtPages } from '../built-pages.ts';
import type { Subject } from './visit.ts';

/** Pages for other sites, which stand in no list of ours. */
const embeds = [
  { name: 'embed, map', path: '/embed/map/' },
  { name: 'embed, statistics', path: '/embed/stats/' },
  { name: 'embed, city', path: '/embed/city/cork/' },
];

/** Returns one page of every type in dist/, the embeds last. */
export function subjects(): Subject[] {
  const unsought = new Set(
    builtPages().flatMap(({ path, html }) =>
      html.includes('<meta name="robots" content="noindex"') ? [path] : [],
    ),
  );
  return [...pageTypes, ...embeds].map(({ name, path }) => ({
    name,
    path,
    isSought: path !== notFound.path && !unsought.has(path.replace(/\?.*/, '')),
    isMissing: path === notFound.path,
  }));
}
