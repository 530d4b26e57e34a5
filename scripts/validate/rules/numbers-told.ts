import type { Entry } from '../../../src/schemas/index.ts';
import { entryRule } from '../rule.ts';

/** The numbers that practices spell out; "one" is left out, for it seldom counts. */
const spelled = new Map(
  Object.entries({
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const figure = /\d+(?:,\d{3})*(?:\.\d+)?/.source;
const number = new RegExp(`${figure}|\\b(?:${[...spelled.keys()].join('|')})\\b`, 'gi');

/** Returns the numbers of a text by what they are worth, each with the words that give it: 1,399 and 1399 are one. */
const numbersIn = (text: string): Map<number, string> =>
  new Map(
    [...text.matchAll(number)].map(([word]) => [
      spelled.get(word.toLowerCase()) ?? Number(word.replaceAll(',', '')),
      word,
    ]),
  );

/** What an entry holds besides its title and summary: its rows, and whom and when it names. */
const rowsOf = ({ programme, started, audience, partners, results, needs, ...rest }: Entry<'practices'>) => [
  programme,
  started,
  audience,
  ...partners,
  results,
  ...Object.values(needs),
  rest.problem,
  rest.runBy,
  rest.evidenceKind,
  rest.difficulties,
  rest.readOn,
];

export const numbersTold = entryRule('practices', {
  name: 'numbers-told',
  description: 'Every number in the title or summary of a practice stands in its body or in a row, too',
  *check(practice, { body }) {
    const held = numbersIn([...rowsOf(practice), body?.text].join('\n'));
    for (const field of ['title', 'summary'] as const)
      for (const [value, word] of numbersIn(practice[field]))
        if (!held.has(value))
          yield {
            at: [field],
            what: `"${word}" stands neither in the body nor in a row`,
            mend: 'Tell it there as the source gives it, or leave it out here.',
          };
  },
});
