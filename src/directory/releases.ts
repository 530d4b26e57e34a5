import type { Directory } from './directory.ts';

/** What a release brought, counted from the dates of the entries. */
export interface ReleaseChanges {
  version: string;
  date: string;
  citiesAdded: number;
  practicesAdded: number;
  /** Entries of any kind that stood in an earlier release and say something else since this one. */
  entriesChanged: number;
  corrections: number;
}

/** All releases with what each brought, the newest first. An entry that changed again counts for its last change alone. */
export function releasesOf(directory: Directory): ReleaseChanges[] {
  const { content, cities, practices } = directory;
  const { version, date, earlier } = content.release;
  const releases = [{ version, date }, ...earlier];
  const stamped = [
    ...Object.values(content)
      .flatMap((entries) => (Array.isArray(entries) ? (entries as object[]) : []))
      .filter((entry): entry is { added: string; changed: string } => 'added' in entry && 'changed' in entry),
    content.network,
  ];
  return releases.map((release, place) => {
    const before = releases[place + 1]?.date ?? '';
    const isOfIt = (day: string) => before < day && day <= release.date;
    const came = (entries: readonly { added: string }[]) =>
      entries.filter(({ added }) => isOfIt(added)).length;
    return {
      ...release,
      citiesAdded: came(cities),
      practicesAdded: came(practices),
      entriesChanged: stamped.filter(({ added, changed }) => isOfIt(changed) && !isOfIt(added)).length,
      corrections: content.corrections.filter(({ date: day }) => isOfIt(day)).length,
    };
  });
}
