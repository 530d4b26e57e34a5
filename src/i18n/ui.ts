import { at } from '../base.ts';
import { localeOf, type Locale } from './locales.ts';
import { translator, type Translate } from './messages.ts';

/** What a page needs to speak one language: texts, links, numbers and dates. */
export interface Ui {
  locale: Locale;
  /** How `Intl` writes dates in it. */
  dates: string;
  t: Translate;
  /** The address of a page in this language, from its path: `/cities/cork/`. */
  link: (path: string) => string;
  number: (value: number) => string;
  /** “Cork, Limerick and Dublin” */
  list: (items: readonly string[]) => string;
  /** A date as exact as its source: “14 February 2024”, “June 2027”, “2019”. */
  date: (iso: string) => string;
  /** A period: “21–23 October 2013”. */
  period: (start: string, end: string | null) => string;
}

const cache = new Map<string, Ui>();

/** The interface in the language of a `[...lang]` route parameter. */
export function ui(prefix: string | undefined): Ui {
  const locale = localeOf(prefix);
  const known = cache.get(locale.code);
  if (known) return known;
  const made = create(locale);
  cache.set(locale.code, made);
  return made;
}

function create(locale: Locale): Ui {
  // British English writes the day before the month, as the edition's date is written.
  const tag = locale.code === 'en' ? 'en-GB' : locale.code;
  const number = new Intl.NumberFormat(tag);
  const list = new Intl.ListFormat(tag);
  const format = (iso: string) =>
    new Intl.DateTimeFormat(tag, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(iso.length > 4 && { month: 'long' }),
      ...(iso.length > 7 && { day: 'numeric' }),
    });
  return {
    locale,
    dates: tag,
    t: translator(locale.code),
    link: (path) => at(locale.prefix ? `/${locale.prefix}${path}` : path),
    number: (value) => number.format(value),
    list: (items) => list.format(items),
    date: (iso) => format(iso).format(new Date(iso)),
    period: (start, end) =>
      end ? format(start).formatRange(new Date(start), new Date(end)) : format(start).format(new Date(start)),
  };
}

const ordinals = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** The word for a place in a row: “third”. Throws beyond the words the messages hold. */
export function ordinal(t: Translate, place: number): string {
  const key = ordinals.find((candidate) => candidate === String(place));
  if (!key) throw new Error(`The messages have no ordinal for ${place}: add it under “ordinal”.`);
  return t(`ordinal.${key}`);
}
