import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { orderOnce } from './order-once.ts';

test('places may have gaps', () => {
  const cluster = 'content/clusters/learning-for-health-and-well-being.json';
  expect(told(orderOnce, changed([cluster, '"order": 2', '"order": 9']))).toEqual([]);
});
