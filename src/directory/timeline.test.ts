import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { timeline, timelineYears } from './timeline.ts';

const lanes = timeline(directory);
const lane = (id: (typeof lanes)[number]['id']) => lanes.find((each) => each.id === id)?.marks ?? [];

test('every milestone is drawn, unless it only reports a total or tells of a conference that has its own mark', () => {
  const drawn = [...lane('admissions'), ...lane('events'), ...lane('conferences')].map(({ start }) => start);
  const left = directory.milestones.filter(({ date }) => !drawn.includes(date));
  expect(left.filter(({ total }) => total === null)).toEqual([]);
  expect(lane('conferences')).toHaveLength(directory.conferences.length);
});

test('marks stand in the order of time, within the years of the axis', () => {
  const { first, last } = timelineYears(lanes);
  expect([first, last]).toEqual([2013, 2027]);
  for (const { marks } of lanes) {
    expect(marks.map(({ from }) => from)).toEqual(marks.map(({ from }) => from).toSorted((a, b) => a - b));
    for (const { from, to } of marks) {
      expect(from).toBeGreaterThanOrEqual(first);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(last + 1);
    }
  }
});

test('a year of which no day is known is drawn as the whole year', () => {
  const admission = lane('admissions').find(({ start }) => start === '2019');
  expect(admission).toMatchObject({ from: 2019, to: 2020, figure: 38 });
});

test('a call lasts from its first day to its last', () => {
  const call = lane('calls').find(({ start }) => start === '2023-04-01');
  expect(call?.from).toBeCloseTo(2023.25, 2);
  expect(call?.to).toBeCloseTo(2023.41, 1);
});

test('only what lies ahead of the release is marked as planned', () => {
  const ahead = lanes.flatMap(({ marks }) => marks).filter(({ isAhead }) => isAhead);
  expect(new Set(ahead.map(({ start }) => start))).toEqual(new Set(['2027-06']));
});
