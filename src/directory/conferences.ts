import type { Award, Conference } from '../schemas/index.ts';
import type { Directory } from './directory.ts';

/** True where a date, as exact as its source, lies after the date of this release. */
export function isAhead(directory: Directory, date: string): boolean {
  return date > directory.content.release.date;
}

/** The award round that was given at a conference, if any. */
export function awardAt(directory: Directory, conference: Conference): Award | undefined {
  return directory.awards.find((award) => award.conference === conference.id);
}
