import ids from '../../content/ids.json' with { type: 'json' };
import redirects from '../../content/redirects.json' with { type: 'json' };
import { leadingOn } from '../../src/directory/short-paths.ts';

/** Where every retired address and every city's number leads, as pairs of addresses below a folder of the host. */
export const movedBelow = (base: string): readonly (readonly [string, string])[] =>
  Object.entries(leadingOn({ ids, redirects })).map(([from, to]) => [base + from, base + to]);
