import { entryRule } from '../rule.ts';

/** Farthest that clocks are from the sun: China keeps one time over 61 degrees of longitude. */
const HOURS_OFF_MAX = 4;
const DEGREES_AN_HOUR = 15;
/** A day on which most of the north keeps standard time. */
const winter = new Date('2024-01-15T12:00:00Z');

function askedHours(zone: string): number | undefined {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      winter,
    );
    const [, sign = '+', hours = '0', minutes = '0'] =
      /GMT([+-])?(\d+)?(?::(\d+))?/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '') ??
      [];
    return (sign === '-' ? -1 : 1) * (Number(hours) + Number(minutes) / 60);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const asked = new Map<string, number | undefined>();

/** Returns the hours by which a zone is ahead of UTC in winter; `undefined` for a zone that does not exist. Each is asked once. */
function hoursAhead(zone: string): number | undefined {
  if (!asked.has(zone)) asked.set(zone, askedHours(zone));
  return asked.get(zone);
}

export const timeZone = entryRule('cities', {
  name: 'time-zone',
  description: `The time zone exists and is within ${HOURS_OFF_MAX} hours of the sun`,
  *check({ timezone, location }) {
    if (timezone === null) return;
    const hours = hoursAhead(timezone);
    if (hours === undefined || !timezone.includes('/')) {
      yield {
        at: ['timezone'],
        what: `"${timezone}" is no time zone`,
        expected: 'a name of the IANA list such as "Europe/Dublin"',
      };
      return;
    }
    const off = Math.abs(hours - location.longitude / DEGREES_AN_HOUR);
    if (Math.min(off, 24 - off) <= HOURS_OFF_MAX) return;
    yield {
      at: ['timezone'],
      what: `"${timezone}" is ${Math.round(Math.min(off, 24 - off))} hours away from the sun at ${location.longitude}°`,
      expected: `at most ${HOURS_OFF_MAX}`,
      mend: 'Check the zone and the sign of the longitude.',
    };
  },
});
