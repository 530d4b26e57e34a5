import { numberOf, type CountryMembers } from '../../facets/outline.ts';
import { spanText } from '../../facets/span.ts';
import { load } from './load.ts';
import type { MapIndex } from './load-index.ts';
import type { MapFile, MapMember } from './map-file.ts';

/** The members of the map. Those of a large network are known by their country alone until their names are asked for. */
export class Members {
  readonly #file: Pick<MapFile, 'cities' | 'countries'>;
  /** The folder with a file for each country; empty where all names are there from the start. */
  readonly #folder: string;
  #all: MapMember[];

  constructor({ index, outline }: MapIndex, file: Pick<MapFile, 'cities' | 'countries'>, address: string) {
    this.#file = file;
    this.#folder = address.slice(0, address.lastIndexOf('/') + 1);
    const marks = new Map(
      Object.entries(outline?.countries ?? {}).map(([id, place]) => [id, { id, ...place }]),
    );
    const options = (facet: string, item: number) =>
      (index.values[facet]?.[item] ?? []).map((place) => index.options[facet]?.[place] ?? '');
    const number = (column: string, item: number) => index.numbers[column]?.[item] ?? 0;
    this.#all = index.ids.map((id, item) => {
      const [country = ''] = options('country', item);
      const mark = marks.get(country);
      const latest = number('newest', item);
      return {
        id,
        isNamed: !mark,
        name: index.names[item] ?? '',
        href: mark ? '' : this.#hrefOf(id),
        country: file.countries[country] ?? '',
        region: options('region', item)[0] ?? '',
        latest,
        joined: spanText(mark ? latest : number('oldest', item), latest),
        unconfirmed: options('evidence', item).includes('unconfirmed'),
        awards: options('award', item),
        practices: number('practices', item),
        at: mark?.at ?? [number('longitude', item), number('latitude', item)],
        mark,
      };
    });
  }

  /** Returns the members with these ids, or all. */
  among(ids: ReadonlySet<string> | undefined): MapMember[] {
    return ids ? this.#all.filter(({ id }) => ids.has(id)) : this.#all;
  }

  /** Loads names and places of the members of a country. Rejects where they cannot be had; the next call asks again. */
  async load(country: string): Promise<void> {
    // The file comes from the same build as this script.
    const file = (await load(`${this.#folder}${country}.json`)) as CountryMembers;
    this.#all = this.#all.map((member) =>
      !member.isNamed && member.mark?.id === country ? this.#named(member, file) : member,
    );
  }

  #named(member: MapMember, file: CountryMembers): MapMember {
    const row = numberOf(member.id);
    return {
      ...member,
      isNamed: true,
      name: file.names[row] ?? '',
      href: this.#hrefOf(file.ids[row] ?? ''),
      joined: spanText(file.oldest[row] ?? member.latest, member.latest),
      practices: file.practices[row] ?? 0,
      at: [file.longitude[row] ?? 0, file.latitude[row] ?? 0],
    };
  }

  #hrefOf(id: string): string {
    return `${this.#file.cities}${id}/`;
  }
}
