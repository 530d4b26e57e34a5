import ids from '../../content/ids.json' with { type: 'json' };
import redirects from '../../content/redirects.json' with { type: 'json' };
import { leadingOn } from '../../src/directory/short-paths.ts';

/** Where every retired address and every city's number leads, as pairs of paths. */
export const movedPaths: readonly (readonly [string, string])[] = Object.entries(
  leadingOn({ ids, redirects }),
);
