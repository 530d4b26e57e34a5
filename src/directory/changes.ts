import type { City, Practice } from '../schemas/index.ts';
import type { Corrections } from '../schemas/network.ts';
import { allAwards } from './awards.ts';
import type { Directory } from './directory.ts';

type Correction = Corrections[number];

/** Something that came into the atlas or was changed in it, on the date of a release. */
export type Change = {
  /** Date of the release, ISO 8601. */
  date: string;
  /** The page that shows it. */
  page: string;
  /** What it is on that page; together with the page it names the change for ever. */
  mark: string;
  /** The city that it is about; null for a correction of another page. */
  city: City | null;
  themes: readonly string[];
} & (
  | { what: 'city added' | 'city changed'; city: City }
  | { what: 'practice added' | 'practice changed'; city: City; practice: Practice }
  | { what: 'award'; city: City; year: string; recognisedFor: string }
  | { what: 'correction'; correction: Correction }
);

/** New cities, practices and awards, later changes of cities and practices, and corrections: the newest first. */
export function changesOf(directory: Directory): Change[] {
  return [
    ...directory.cities.flatMap(changesOfCity),
    ...directory.practices.flatMap((practice) => changesOfPractice(directory, practice)),
    ...allAwards(directory).map(({ award, city, recognition }): Change => ({
      what: 'award',
      date: award.added,
      page: `/awards/${award.id}/`,
      mark: `award-${city.id}`,
      city,
      themes: [],
      year: award.id,
      recognisedFor: recognition.recognisedFor,
    })),
    ...directory.content.corrections.map((correction, index) =>
      changeOfCorrection(directory, correction, index),
    ),
  ].toSorted((a, b) => b.date.localeCompare(a.date) || a.page.localeCompare(b.page));
}

/** An entry that was changed after it came in counts twice. */
const stages = ({ added, changed }: { added: string; changed: string }) =>
  added === changed
    ? [{ stage: 'added' as const, date: added }]
    : [
        { stage: 'added' as const, date: added },
        { stage: 'changed' as const, date: changed },
      ];

const changesOfCity = (city: City): Change[] =>
  stages(city).map(({ stage, date }) => ({
    what: `city ${stage}`,
    date,
    page: `/cities/${city.id}/`,
    mark: `${stage}-${date}`,
    city,
    themes: [],
  }));

const changesOfPractice = (directory: Directory, practice: Practice): Change[] =>
  stages(practice).map(({ stage, date }) => ({
    what: `practice ${stage}`,
    date,
    page: `/practices/${practice.id}/`,
    mark: `${stage}-${date}`,
    city: directory.city(practice.city),
    themes: practice.themes,
    practice,
  }));

function changeOfCorrection(directory: Directory, correction: Correction, index: number): Change {
  const [, folder, id] = correction.page.split('/');
  const practice = directory.practices.find((each) => folder === 'practices' && each.id === id);
  const cityId = practice?.city ?? (folder === 'cities' ? id : undefined);
  return {
    what: 'correction',
    date: correction.date,
    page: correction.page,
    mark: `correction-${index + 1}`,
    city: directory.cities.find((each) => each.id === cityId) ?? null,
    themes: practice?.themes ?? [],
    correction,
  };
}
