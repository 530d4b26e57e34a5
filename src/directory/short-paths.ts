import type { Content } from '../schemas/index.ts';
import type { Directory } from './directory.ts';

const address = (number: number) => `/id/${number}/`;

/** The short address of a city, which stays whatever becomes of its id. Throws where ids.json gives it no number. */
export function shortPath({ content }: Directory, city: string): string {
  const number = content.ids[city];
  if (number === undefined) throw new Error(`content/ids.json has no number for “${city}”.`);
  return address(number);
}

/** Where every retired and every short path leads: a retired city's number leads where its page leads. */
export function leadingOn({ ids, redirects }: Pick<Content, 'ids' | 'redirects'>): Record<string, string> {
  const living = (path: string) => redirects[path] ?? path;
  return {
    ...redirects,
    ...Object.fromEntries(
      Object.entries(ids).map(([id, number]) => [address(number), living(`/cities/${id}/`)]),
    ),
  };
}
