import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { titleOnce } from './title-once.ts';

test('titles are compared without accents and capitals', () => {
  expect(
    told(
      titleOnce,
      changed([
        festival,
        /title: .*/,
        'title: "NON-FORMAL learning on health, literacy and disasters, with NGOs and compánies"',
      ]),
    ),
  ).toHaveLength(1);
});
