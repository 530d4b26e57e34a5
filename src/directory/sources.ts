import type { Source } from '../schemas/common.ts';
import type { Directory } from './directory.ts';

/** A source for display: a page has an address, a printed one has none. */
export interface SourceLine {
  site: string;
  url: string | null;
}

/** The name of the site and the address of each source. A host without a name in content/sites.json stands by itself. */
export function sourceLines(directory: Directory, sources: readonly Source[]): SourceLine[] {
  return sources.map((source) => {
    if (typeof source !== 'string') return { site: source.print, url: null };
    const host = new URL(source).hostname.replace(/^www\./, '');
    return { site: directory.content.sites[host] ?? host, url: source };
  });
}
