/** Longest piece of a value that is quoted in a message. */
const QUOTE_MAX = 60;

/** Returns a value as a message quotes it. */
export function quote(value: unknown): string {
  if (value instanceof Date) return 'a date without quotes';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const written = typeof value === 'string' ? `"${value}"` : String(value).replace(/^-/, '−');
  return written.length > QUOTE_MAX ? `${written.slice(0, QUOTE_MAX)}…` : written;
}
