import { expect, it } from 'vitest';
import { readMapState, writeMapState } from './map-state.ts';

const offer = {
  options: { region: ['africa', 'arab-states'], size: ['under-50k'] },
  sorts: [''],
  views: [''],
  years: ['2018', '2019', '2024'],
};

it('gives back what it has written, in a fixed order', () => {
  const query = 'region=africa,arab-states&size=under-50k&year=2019&at=51.9,-8.5,6';
  const { state, unknown } = readMapState(
    `?at=51.9,-8.5,6&year=2019&size=under-50k&region=arab-states,africa`,
    offer,
  );
  expect(unknown).toEqual([]);
  expect(writeMapState(state, offer)).toBe(query);
});

it('writes no default', () => {
  const { state } = readMapState('?year=2024', offer);
  expect(writeMapState(state, offer)).toBe('');
});

it('names what is not offered and leaves it out', () => {
  const nonsense = '?region=mars&year=1999&at=91,0,3&q=cork&x=1&constructor=1';
  const { state, unknown } = readMapState(nonsense, offer);
  expect(unknown.toSorted()).toEqual(['at=91,0,3', 'constructor', 'q', 'region=mars', 'x', 'year=1999']);
  expect(writeMapState(state, offer)).toBe('');
});

it.each(['', '1,2', '1,2,3,4', 'NaN,0,1', '1e1,0,1', '0,181,2', '0,0,99', '0x1,0,1'])(
  '%s is no view',
  (at) => {
    expect(readMapState(`?at=${encodeURIComponent(at)}`, offer).state.view).toBeUndefined();
  },
);

it('brings a view from another copy of the world back to ours', () => {
  const { state } = readMapState('', offer);
  const view = { latitude: 0, longitude: 190, zoom: 2.345 };
  expect(writeMapState({ ...state, view }, offer)).toBe('at=0,-170,2.35');
});
