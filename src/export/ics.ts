import type { CalendarEvent } from './calendar.ts';

/** Longest line in octets, without its end. https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const lineMax = 75;
const bytes = new TextEncoder();

/** Events of whole days as iCalendar (RFC 5545). Times of change are those of the entries, never of the build. */
export function eventsIcs(events: readonly CalendarEvent[], origin: string, name: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${textValue(name)}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${textValue(name)}`,
    ...events.flatMap((event) => eventLines(event, origin)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, title, start, end, place, text, page, changed }: CalendarEvent, origin: string) {
  const stamp = `${basic(changed)}T000000Z`;
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${new URL(origin).hostname}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${basic(start)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${basic(dayAfter(end))}`,
    `SUMMARY:${textValue(title)}`,
    ...(place === null ? [] : [`LOCATION:${textValue(place)}`]),
    ...(text === null ? [] : [`DESCRIPTION:${textValue(text)}`]),
    `URL:${origin}${page}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basic = (date: string) => date.replaceAll('-', '');

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** A TEXT value; control characters other than the tab have no place in one. */
const textValue = (text: string) =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '\uFFFD');

/** A long line goes on in the next one after a space; no character is cut apart. */
function folded(line: string): string {
  let width = 0;
  return [...line].reduce((text, character) => {
    const size = bytes.encode(character).length;
    const breaks = width + size > lineMax;
    // The space that begins a line counts too.
    width = breaks ? size + 1 : width + size;
    return text + (breaks ? '\r\n ' : '') + character;
  }, '');
}
