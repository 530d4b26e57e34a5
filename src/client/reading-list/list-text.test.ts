import { expect, it } from 'vitest';
import type { ListedPractice } from '../../export/reading-list-file.ts';
import { listText } from './list-text.ts';

const words = { unconfirmed: 'not confirmed', plan: 'A plan', sources: 'Sources', print: 'in print' };
const festival: ListedPractice = {
  id: 'cork-festival',
  title: 'A festival of learning',
  summary: 'A week of open doors.',
  city: 'Cork',
  country: 'Ireland',
  unconfirmed: false,
  plan: false,
  sources: [
    { site: 'Cork City Council', url: 'https://www.corkcity.ie/festival' },
    { site: 'A book', url: null },
  ],
};

it('tells each practice with its place, its page and its sources', () => {
  const address = 'https://atlas.example.org/reading-list/?p=cork-festival';
  expect(listText('Reading list', address, [festival], words)).toBe(
    `Reading list
https://atlas.example.org/reading-list/?p=cork-festival

1. A festival of learning
Cork, Ireland
A week of open doors.
https://atlas.example.org/practices/cork-festival/
Sources
- Cork City Council: https://www.corkcity.ie/festival
- A book: in print
`,
  );
});

it('leaves out no doubt: a plan is called a plan, a member not confirmed is marked', () => {
  const text = listText(
    'List',
    'https://a.example/',
    [{ ...festival, plan: true, unconfirmed: true }],
    words,
  );
  expect(text).toContain('Cork (not confirmed), Ireland\nA plan\n');
});
