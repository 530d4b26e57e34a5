import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { addToList, LIST_MAX, nameUnknown, readShared, writeShared } from './reading-list.ts';

const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,4}$/);

describe('the address of a reading list', () => {
  it('gives back the practices it was made of, in their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 1 }), (ids) => {
        expect(readShared(writeShared(ids))).toEqual(ids);
      }),
    );
  });

  it('shares nothing where it names nothing', () => {
    expect(writeShared([])).toBe('');
    for (const query of ['', '?p=', '?p=,%20,', '?c=cork']) expect(readShared(query)).toBeNull();
  });

  it('names a practice once, however often it stands in the address', () => {
    expect(readShared('?p=a,b,%20a,,b')).toEqual(['a', 'b']);
  });

  it('stays below the 8 kB that servers take, even with the longest ids of the atlas', () => {
    const longest = directory.practices
      .map((practice) => practice.id)
      .sort((a, b) => b.length - a.length)
      .slice(0, LIST_MAX);
    expect(longest).toHaveLength(LIST_MAX);
    expect(writeShared(longest).length).toBeLessThan(7000);
  });
});

describe('a shared list that is kept', () => {
  it('comes behind one’s own, which stays as it is', () => {
    expect(addToList(['a', 'b'], ['c', 'a'])).toEqual({ ids: ['a', 'b', 'c'], left: 0 });
  });

  it('is cut where the list is full, and what had no room is counted', () => {
    const own = Array.from({ length: LIST_MAX - 1 }, (_, index) => `own-${index}`);
    const { ids, left } = addToList(own, ['x', 'y', 'z']);
    expect(ids).toEqual([...own, 'x']);
    expect(left).toBe(2);
  });
});

it('names unknown ids without an end to none', () => {
  expect(nameUnknown(['atlantis', '<b>'])).toBe('atlantis, <b>');
  expect(nameUnknown(['x'.repeat(5000)])).toHaveLength(61);
  expect(nameUnknown(['1', '2', '3', '4', '5', '6'])).toBe('1, 2, 3, 4, 5, …');
});
