import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { oneSentence } from './one-sentence.ts';

const previewing = (summary: string) =>
  told(oneSentence, changed([festival, /summary: .*/, `summary: ${JSON.stringify(summary)}`]));

test.each([
  'A festival of free events.',
  "A project called 'How Are We Doing?' follows how the city fares.",
  'Artists of St. Louis and Dr. Mora paint 1.5 km of walls.',
  "Children learn 'by doing.'",
])('%s is one sentence', (summary) => {
  expect(previewing(summary)).toEqual([]);
});

test.each(['A festival of free events', 'Who learns?', 'A festival of free events;'])(
  '%s needs a full stop',
  (summary) => {
    expect(previewing(summary)).toEqual(['does not end with a full stop. End it with one.']);
  },
);

test('a second sentence is told with the end of the first', () => {
  expect(previewing('A festival of free events. Partners hold it.')).toEqual([
    'is more than one sentence. Leave to the body what comes after "A festival of free events.".',
  ]);
  expect(previewing("Who learns? 'Everyone' does.")).toHaveLength(1);
});
