import { addresses } from '../../src/schemas/walk.ts';
import { oncePerFile } from '../content/once-per-file.ts';
import type { KeyPath } from '../content/position.ts';
import { visitsOf } from './legality.ts';

/** The address of a source, with the host under which sites.json names its site. */
export interface SourceAddress {
  address: string;
  host: string;
  at: KeyPath;
}

/** Returns the host of an address as sites.json names it; `undefined` for what is no address. */
export const hostOf = (address: string): string | undefined =>
  URL.parse(address)?.hostname.replace(/^www\./, '');

/** Returns the source addresses of a file; what is no address is the matter of the schema. */
export const sourcesIn = oncePerFile((file): readonly SourceAddress[] =>
  [...addresses(visitsOf(file))].flatMap(({ address, path: at }) => {
    const host = hostOf(address);
    return host === undefined ? [] : [{ address, host, at }];
  }),
);
