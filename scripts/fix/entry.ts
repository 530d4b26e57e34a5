import type { ContentFile } from '../content/content-file.ts';
import { inKeyOrder } from '../content/key-order.ts';
import { schemaOf } from '../validate/legality.ts';
import { DECIMALS_MAX } from '../validate/rules/coordinate-decimals.ts';
import { spellings } from '../validate/rules/typography.ts';
import { secured } from '../validate/rules/source-https.ts';
import { withoutTracking } from '../validate/rules/source-tracking.ts';
import { hostOf } from '../validate/sources.ts';
import { cleanSpacing, straightQuotes } from './texts.ts';
import { mapValues, type Mend } from './values.ts';

const isAddress = (text: string) => /^https?:\/\/\S+$/.test(text);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const round = (degrees: number) => Number(degrees.toFixed(DECIMALS_MAX));
const once = (items: readonly unknown[]) => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

const mendText = (text: string, path: readonly (string | number)[]): string => {
  const single = cleanSpacing(text);
  return path.some((key) => spellings.includes(String(key))) ? single : straightQuotes(single);
};

const mendAddress = (address: string, hosts: ReadonlySet<string>): string => {
  return secured(withoutTracking(address), hostOf(address) ?? '', hosts);
};

/** Returns the values of an entry with everything mended that has one right answer; no value gets lost. */
export function mendEntry(
  kind: NonNullable<ContentFile['kind']>,
  data: unknown,
  hosts: ReadonlySet<string>,
): unknown {
  const schema = schemaOf(kind);
  const mend: Mend = (value, path, marks) => {
    const key = path.at(-1);
    if (typeof value === 'string') {
      if (marks['source'] && isAddress(value)) return mendAddress(value, hosts);
      return 'ref' in marks || isAddress(value) ? value : mendText(value, path);
    }
    if (typeof value === 'number' && path[0] === 'location') return round(value);
    if (!isList(value)) return value;
    const items = once(value);
    if (key === 'otherNames')
      return items.filter((name) => name !== Reflect.get(Object(data) as object, 'name'));
    if (key === 'sdgs') return items.toSorted((a, b) => Number(a) - Number(b));
    return items.length === value.length ? value : items;
  };
  return inKeyOrder(schema, mapValues(schema, data, mend));
}
