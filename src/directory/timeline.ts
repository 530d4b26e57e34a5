import { isAhead } from './conferences.ts';
import type { Directory } from './directory.ts';

/** Something that happened, on an axis of years: 2015.5 is the middle of 2015. */
export interface TimelineMark {
  from: number;
  to: number;
  /** When it was, as exact as its source. */
  start: string;
  end: string | null;
  /** The figure beside the mark: which conference, how many awards, how many cities. */
  figure: number | null;
  /** True where it is planned. */
  isAhead: boolean;
}

/** Marks of one kind, in the order of time. */
export interface TimelineLane {
  id: 'conferences' | 'awards' | 'calls' | 'admissions' | 'events';
  marks: TimelineMark[];
}

const MONTHS = 12;
const DAYS = 31;

/** The beginning of a date in years: “2015-07” is 2015.5. */
function beginning(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return year + (month - 1 + (day - 1) / DAYS) / MONTHS;
}

/** The end of a date in years: a year alone lasts a whole year, since its day is not known. */
function ending(iso: string): number {
  const lasts = { 4: 1, 7: 1 / MONTHS }[iso.length] ?? 1 / (MONTHS * DAYS);
  return beginning(iso) + lasts;
}

/** What happened in the network by kind, for a drawing. Milestones that only report a total are left to the growth chart. */
export function timeline(directory: Directory): TimelineLane[] {
  const { conferences, awards, milestones, content } = directory;
  const mark = (start: string, end: string | null, figure: number | null): TimelineMark => ({
    from: beginning(start),
    to: ending(end ?? start),
    start,
    end,
    figure,
    isAhead: isAhead(directory, start),
  });
  const isConference = (start: string) => conferences.some((conference) => conference.start === start);
  const lanes: TimelineLane[] = [
    {
      id: 'conferences',
      marks: conferences.map(({ start, end, ordinal }) => mark(start, end, ordinal)),
    },
    {
      id: 'awards',
      marks: awards.map(({ awardDate, conference, count }) => {
        const { start, end } = directory.conference(conference);
        return awardDate ? mark(awardDate, null, count) : mark(start, end, count);
      }),
    },
    {
      id: 'calls',
      marks: content.network.apply.calls.map(({ opens, closes }) => mark(opens, closes, null)),
    },
    {
      id: 'admissions',
      marks: milestones.flatMap(({ date, end, admitted }) =>
        admitted ? [mark(date, end, admitted.cities)] : [],
      ),
    },
    {
      id: 'events',
      marks: milestones
        .filter(({ date, admitted, total }) => !admitted && !total && !isConference(date))
        .map(({ date, end }) => mark(date, end, null)),
    },
  ];
  return lanes.map(({ id, marks }) => ({ id, marks: marks.toSorted((a, b) => a.from - b.from) }));
}

/** The first and the last year of the lanes, both whole; the last one is that of the latest end. */
export function timelineYears(lanes: readonly TimelineLane[]): { first: number; last: number } {
  const marks = lanes.flatMap(({ marks: all }) => all);
  return {
    first: Math.floor(Math.min(...marks.map(({ from }) => from))),
    last: Math.ceil(Math.max(...marks.map(({ to }) => to))) - 1,
  };
}
