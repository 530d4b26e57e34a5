import { createNameIndex, type NameIndex } from '../../names/match.ts';
import type { LatinNames, OtherNames } from '../../names/names-file.ts';
import { fetchJson } from '../fetch-json.ts';

/** The names of the site, fetched when they are first needed. */
export class Names {
  #latin: Promise<NameIndex> | undefined;
  #other: Promise<void> | undefined;
  readonly #paths: { latin: string; other: string };

  constructor(paths: { latin: string; other: string }) {
    this.#paths = paths;
  }

  /** The index in Latin letters. Rejects when the network fails; the next call tries again. */
  load(): Promise<NameIndex> {
    this.#latin ??= fetchJson<LatinNames>(this.#paths.latin).then(createNameIndex);
    this.#latin.catch(() => (this.#latin = undefined));
    return this.#latin;
  }

  /** The index, with the names in other scripts where they are asked for. */
  async for(otherScripts: boolean): Promise<NameIndex> {
    const index = await this.load();
    if (!otherScripts) return index;
    this.#other ??= fetchJson<OtherNames>(this.#paths.other).then((names) => index.add(names));
    this.#other.catch(() => (this.#other = undefined));
    await this.#other;
    return index;
  }
}
