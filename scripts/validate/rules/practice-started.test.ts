import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { practiceStarted } from './practice-started.ts';

test('a plan may start later', () => {
  expect(
    told(
      practiceStarted,
      changed(
        [festival, 'started: 2004', 'started: 2031'],
        [festival, 'status: "running"', 'status: "plan"'],
      ),
    ),
  ).toEqual([]);
});
