import type { Directory } from '../directory/directory.ts';
import { isUnconfirmed } from '../directory/members.ts';
import { sourceLines, type SourceLine } from '../directory/sources.ts';

/** A practice as the reading list shows it. */
export interface ListedPractice {
  id: string;
  title: string;
  summary: string;
  city: string;
  country: string;
  /** Whether the city’s membership is not confirmed. */
  unconfirmed: boolean;
  /** Whether its sources tell of a plan only. */
  plan: boolean;
  sources: SourceLine[];
}

/** All practices, for the page that shows the marked ones: one file for any list, so that no id becomes an address. */
export function readingListFile(directory: Directory): ListedPractice[] {
  return directory.practices.map((practice) => {
    const city = directory.city(practice.city);
    return {
      id: practice.id,
      title: practice.title,
      summary: practice.summary,
      city: city.name,
      country: directory.country(city.country).shortName,
      unconfirmed: isUnconfirmed(city),
      plan: practice.status === 'plan',
      sources: sourceLines(directory, practice.sources),
    };
  });
}
