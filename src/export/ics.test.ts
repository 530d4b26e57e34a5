import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { directoryNaming, hostileName, hostileRuns } from '../../tests/hostile.ts';
import type { Directory } from '../directory/directory.ts';
import { calendarEvents } from './calendar.ts';
import { eventsIcs } from './ics.ts';

const calendarOf = (of: Directory) => eventsIcs(calendarEvents(of), 'https://atlas.example.org', 'Atlas');
const eventsIn = (ics: string) =>
  ICAL.Component.fromString(ics)
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

test('a library reads conferences and calls, with the day after the last as end', () => {
  const events = eventsIn(calendarOf(directory));
  const at = (uid: string) => events.find((event) => event.uid === uid);
  expect(at('conference-2017@atlas.example.org')).toMatchObject({ location: 'Cork, Ireland' });
  expect(at('conference-2017@atlas.example.org')?.startDate.toString()).toBe('2017-09-18');
  expect(at('conference-2017@atlas.example.org')?.endDate.toString()).toBe('2017-09-21');
  expect(at('call-2025-05-15@atlas.example.org')?.endDate.toString()).toBe('2025-06-16');
  expect(at('deadline-2025-05-15@atlas.example.org')?.startDate.toString()).toBe('2025-07-15');
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test('a conference of which only the month is known is left out: no day is invented', () => {
  expect(directory.conference('2027').start).toBe('2027-06');
  expect(calendarEvents(directory).map(({ id }) => id)).not.toContain('conference-2027');
  const days = calendarEvents(directory).flatMap(({ start, end }) => [start, end]);
  expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
});

test('times of change are those of the entries', () => {
  const changed = directory.conference('2017').changed.replaceAll('-', '');
  expect(calendarOf(directory)).toContain(`DTSTAMP:${changed}T000000Z`);
});

test('any name stays the text that it is, and no line is too long', () => {
  fc.assert(
    fc.property(hostileName, (name) => {
      const ics = calendarOf(directoryNaming(name));
      const widths = ics.split('\r\n').map((line) => Buffer.byteLength(line));
      expect(Math.max(...widths)).toBeLessThanOrEqual(75);
      const shown = name.replace(/\r\n?/g, '\n');
      const call = eventsIn(ics).find(({ uid }) => uid.startsWith('call-'));
      expect(call?.description).toBe(shown);
    }),
    hostileRuns,
  );
});
