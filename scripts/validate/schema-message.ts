import { z } from 'zod';
import { schemaAt, unwrap } from '../../src/schemas/walk.ts';
import type { KeyPath } from '../content/position.ts';
import { valueAt } from '../content/value-at.ts';
import { didYouMean } from './closest.ts';
import { quote } from './quote.ts';
import type { Finding } from './rule.ts';

const keyPath = (path: readonly PropertyKey[]): KeyPath =>
  path.map((key) => (typeof key === 'number' ? key : String(key)));

const plainNumber = (value: number | bigint) => String(value).replace(/^-/, '−');

/** Returns the bounds of a number as a phrase, where its schema sets both; zod's own safe integers are no bounds. */
function range(schema: z.core.$ZodType | undefined): [number, number] | undefined {
  const number = schema && unwrap(schema);
  if (!(number instanceof z.ZodNumber)) return undefined;
  const { minValue, maxValue } = number;
  return minValue === null || maxValue === null || maxValue === Number.MAX_SAFE_INTEGER
    ? undefined
    : [minValue, maxValue];
}

function bounds(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  value: unknown,
  root: z.ZodType,
): Finding {
  const at = keyPath(issue.path);
  const limit = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const few = issue.code === 'too_big' ? 'at most' : 'at least';
  if (typeof value === 'string') {
    const mend = issue.code === 'too_big' ? `Shorten it by ${value.length - Number(limit)}.` : 'Fill it.';
    if (value.trim() === '')
      return {
        at,
        what: 'is empty',
        mend: 'Fill it; where nothing is known and null is allowed, write null.',
      };
    return { at, what: `has ${value.length} characters`, expected: `${few} ${limit}`, mend };
  }
  if (Array.isArray(value)) {
    return {
      at,
      what: value.length === 0 ? 'the list is empty' : `the list has ${value.length} items`,
      expected: `${few} ${limit}`,
    };
  }
  const [min, max] = range(schemaAt(root, issue.path)) ?? [];
  const last = at.at(-1);
  const noun = typeof last === 'number' ? `value of ${at.at(-2) ?? 'this list'}` : (last ?? 'value');
  const expected =
    min === undefined || max === undefined
      ? `${few} ${plainNumber(limit)}`
      : `${plainNumber(min)} to ${plainNumber(max)}`;
  const slipped =
    typeof value === 'number' &&
    max !== undefined &&
    Math.abs(value) > max &&
    [10, 100, 1000, 10_000, 1e5, 1e6].some((by) => Math.abs(value / by) <= max) &&
    noun.endsWith('itude');
  return {
    at,
    what: `${quote(value)} is no ${noun}`,
    expected,
    ...(slipped && { mend: 'Is a decimal point missing?' }),
  };
}

const kinds: Record<string, string> = {
  string: 'a text in double quotes',
  number: 'a number without quotes',
  int: 'a whole number',
  array: 'a list in [ ]',
  object: 'an object in { }',
  record: 'an object in { }',
  boolean: 'true or false',
};

function wrongType(issue: z.core.$ZodIssueInvalidType, value: unknown, root: z.ZodType): Finding {
  const at = keyPath(issue.path);
  const schema = schemaAt(root, issue.path);
  const expected = kinds[issue.expected] ?? issue.expected;
  if (value === undefined) {
    const told = schema instanceof z.ZodType ? schema.description : undefined;
    const mend = schema instanceof z.ZodNullable ? 'Where it is not known, write null.' : undefined;
    return {
      at,
      what: 'the field is missing',
      expected: told ? `${expected} (${told})` : expected,
      ...(mend && { mend }),
    };
  }
  return {
    at,
    what: `${quote(value)} has the wrong kind`,
    expected,
    ...(value instanceof Date && { fixable: true }),
  };
}

function notInList(issue: z.core.$ZodIssueInvalidValue, value: unknown): Finding {
  const at = keyPath(issue.path);
  const allowed = issue.values.map(String);
  const expected = allowed.map((each) => `"${each}"`).join(' or ');
  if (value === undefined) return { at, what: 'the field is missing', expected };
  const mend = typeof value === 'string' ? didYouMean(value, allowed) : undefined;
  return { at, what: `${quote(value)} is not allowed here`, expected, ...mend };
}

/** Returns the issues of the option of a union that the value comes nearest to: the one that goes deepest, then the shortest list. */
function nearestOption(options: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const depth = (issues: z.core.$ZodIssue[]) => Math.max(0, ...issues.map((issue) => issue.path.length));
  return options.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}

/** Returns the findings for one issue of zod, in an editor's words; unknown keys have a rule of their own. */
export function explain(issue: z.core.$ZodIssue, data: unknown, root: z.ZodType): Finding[] {
  const at = keyPath(issue.path);
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return [];
    case 'too_big':
    case 'too_small':
      return [bounds(issue, value, root)];
    case 'invalid_type':
      return [wrongType(issue, value, root)];
    case 'invalid_value':
      return [notInList(issue, value)];
    case 'invalid_union':
      return nearestOption(issue.errors).flatMap((deeper) =>
        explain({ ...deeper, path: [...issue.path, ...deeper.path] }, data, root),
      );
    case 'invalid_format': {
      const told = issue.format === 'date' ? 'is no date: use 2024-02-14' : issue.message;
      return [{ at, what: `${quote(value)} ${told}` }];
    }
    case 'invalid_key':
      return [
        {
          at,
          part: 'key',
          what: `the key ${quote(at.at(-1))} ${issue.issues[0]?.message ?? 'is not allowed'}`,
        },
      ];
    default:
      return [{ at, what: `${quote(value)}: ${issue.message}` }];
  }
}
