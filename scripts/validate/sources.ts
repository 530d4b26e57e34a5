import { addresses } from '../../src/schemas/walk.ts';
import type { ContentFile } from '../content/content-file.ts';
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

/** Yields the source addresses of a file; what is no address is the matter of the schema. */
export function* sourcesIn(file: ContentFile): Generator<SourceAddress> {
  for (const { address, path: at } of addresses(visitsOf(file))) {
    const host = hostOf(address);
    if (host !== undefined) yield { address, host, at };
  }
}
