import { base } from '../../base.ts';
import type { ListedPractice } from '../../export/reading-list-file.ts';

/** What a list says of a practice besides its own words. */
export interface ListWords {
  unconfirmed: string;
  plan: string;
  sources: string;
  /** What stands for the address of a source that has none. */
  print: string;
}

/** Address of a practice's page. */
export const pathOf = ({ id }: Pick<ListedPractice, 'id'>): string => `${base}practices/${id}/`;

/** The city, with its mark if its membership is not confirmed, and the country. */
export function placeOf({ city, country, unconfirmed }: ListedPractice, words: ListWords): string {
  return unconfirmed ? `${city} (${words.unconfirmed}), ${country}` : `${city}, ${country}`;
}

/** A list as plain text for a mail or a note: title, address of the list, and each practice with its sources. */
export function listText(
  title: string,
  address: string,
  practices: readonly ListedPractice[],
  words: ListWords,
): string {
  const blocks = practices.map((practice, index) =>
    [
      `${index + 1}. ${practice.title}`,
      placeOf(practice, words),
      ...(practice.plan ? [words.plan] : []),
      practice.summary,
      new URL(pathOf(practice), address).href,
      words.sources,
      ...practice.sources.map(({ site, url }) => `- ${site}: ${url ?? words.print}`),
    ].join('\n'),
  );
  return [`${title}\n${address}`, ...blocks].join('\n\n') + '\n';
}
