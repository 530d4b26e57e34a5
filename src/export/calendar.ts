import type { Directory } from '../directory/directory.ts';
import { conferenceName } from './names-of-events.ts';
import type { Conference } from '../schemas/index.ts';
import { translator } from '../i18n/messages.ts';

/** An event of whole days. */
export interface CalendarEvent {
  /** Unchanging, and different from that of every other event. */
  id: string;
  title: string;
  /** First and last day, ISO 8601. */
  start: string;
  end: string;
  place: string | null;
  text: string | null;
  /** Path of the page that tells more. */
  page: string;
  /** The date on which the entry last changed. */
  changed: string;
}

const t = translator('en');
const isDay = (date: string) => date.length === 10;
const hasDays = ({ start, end }: Conference) => isDay(start) && isDay(end ?? start);

/** The conferences that no source dates by days. */
export const withoutDays = ({ conferences }: Directory): Conference[] =>
  conferences.filter((conference) => !hasDays(conference));

/**
 * Conferences and application calls as events, the oldest first. What a source dates by a month or a year only is not
 * among them: a calendar asks for a day, and none is invented.
 */
export function calendarEvents(directory: Directory): CalendarEvent[] {
  return [...conferenceEvents(directory), ...callEvents(directory)].toSorted((a, b) =>
    a.start.localeCompare(b.start),
  );
}

function conferenceEvents({ conferences, country }: Directory): CalendarEvent[] {
  return conferences.filter(hasDays).map((conference) => ({
    id: `conference-${conference.id}`,
    title: conferenceName(conference),
    start: conference.start,
    end: conference.end ?? conference.start,
    place:
      conference.place &&
      [conference.place, conference.country && country(conference.country).shortName]
        .filter((name) => name !== null)
        .join(', '),
    text: conference.theme,
    page: `/conferences/${conference.id}/`,
    changed: conference.changed,
  }));
}

function callEvents({ content }: Directory): CalendarEvent[] {
  const { apply, changed } = content.network;
  return apply.calls.flatMap(({ opens, closes, nationalCommissionDeadline, resultDate, note }) => {
    const about = { place: null, page: '/join/', changed };
    const day = (id: string, title: string, date: string | null) =>
      date === null ? [] : [{ ...about, id: `${id}-${opens}`, title, start: date, end: date, text: null }];
    return [
      { ...about, id: `call-${opens}`, title: t('calendar.call'), start: opens, end: closes, text: note },
      ...day('deadline', t('calendar.deadline'), nationalCommissionDeadline),
      ...day('result', t('calendar.result'), resultDate),
    ];
  });
}
