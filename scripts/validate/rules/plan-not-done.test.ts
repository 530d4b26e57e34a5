import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { planNotDone } from './plan-not-done.ts';

test('intentions may be told', () => {
  expect(
    told(
      planNotDone,
      changed(
        [festival, 'status: "running"', 'status: "plan"'],
        [festival, /results: .*/, 'results: null'],
        [festival, /\n$/, ' A centre is to be opened.\n'],
      ),
    ),
  ).toEqual([]);
});
