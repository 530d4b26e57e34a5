import { expect, test } from 'vitest';
import { changed, cork, told } from '../testing.ts';
import { schema } from './schema.ts';

test('tells every problem of an entry, not only the first', () => {
  expect(
    told(
      schema,
      changed([cork, '"seen"', '"sen"'], [cork, '51.898', '510.898'], [cork, '"Europe/Dublin"', '1']),
    ),
  ).toHaveLength(3);
});

test('asks for a decimal point only where one would help', () => {
  expect(told(schema, changed([cork, '51.898', '-95']))).toEqual([
    '−95 is no latitude; expected −90 to 90. Is a decimal point missing?',
  ]);
});

test('tells a number in quotes from a number', () => {
  expect(told(schema, changed([cork, '51.898', '"51.898"']))).toEqual([
    '"51.898" has the wrong kind; expected a number without quotes.',
  ]);
});

test('explains the nearest form of a year of admission', () => {
  expect(told(schema, changed([cork, '"stated"', '"said"']))).toEqual([
    '"said" is not allowed here; expected "stated" or "inferred".',
  ]);
});

test('names an empty text', () => {
  expect(told(schema, changed([cork, '"Munster"', '""']))).toEqual([
    'is empty. Fill it; where nothing is known and null is allowed, write null.',
  ]);
});

test('tells what a missing field is for', () => {
  expect(told(schema, changed([cork, /^ +"doubt": null,\n/m, '']))).toEqual([
    'the field is missing; expected a text in double quotes (What is doubtful about the membership, for the public). Where it is not known, write null.',
  ]);
});
