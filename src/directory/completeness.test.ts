import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { completeness, completenessBand } from './completeness.ts';

const [any] = directory.practices;
if (!any) throw new Error('The dataset has practices.');
const nothing = { staff: null, money: null, places: null, law: null };
const silent = {
  ...any,
  problem: null,
  runBy: null,
  partners: [],
  started: null,
  startedBasis: null,
  status: null,
  results: null,
  needs: nothing,
  evidenceKind: null,
  difficulties: null,
};

test('a practice of which the sources say nothing more answers none of twelve questions', () => {
  expect(completeness(silent)).toEqual({ answered: 0, of: 12 });
});

test('every answered question counts once, a list of partners too', () => {
  const told = { ...silent, partners: ['A', 'B'], results: 'x', needs: { ...nothing, money: 'x', law: 'x' } };
  expect(completeness(told).answered).toBe(4);
});

test('what does not tell of the deed counts nothing', () => {
  expect(completeness({ ...silent, programme: 'A name', readOn: 'A page' }).answered).toBe(0);
});

test('bands hold from two to five answers on either side', () => {
  const two = { ...silent, started: 2004, results: 'x' };
  expect(completenessBand(two)).toBe('up-to-2');
  expect(completenessBand({ ...two, problem: 'x' })).toBe('3-or-4');
  expect(completenessBand({ ...two, problem: 'x', runBy: 'x' })).toBe('3-or-4');
  expect(completenessBand({ ...two, problem: 'x', runBy: 'x', status: 'ended' })).toBe('5-or-more');
});
