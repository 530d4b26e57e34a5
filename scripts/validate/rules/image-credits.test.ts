import { expect, test } from 'vitest';
import { changed, festival, told } from '../testing.ts';
import { imageCredits } from './image-credits.ts';

test('an image with text, credit and licence may stand', () => {
  expect(
    told(
      imageCredits,
      changed([festival, /\n$/, '\n![Children in a park](/images/x.jpg "Photo: A. Nother, CC BY-SA 4.0")\n']),
    ),
  ).toEqual([]);
});

test('wants images from this site', () => {
  expect(
    told(imageCredits, changed([festival, /\n$/, '\n![x](https://x.example/x.jpg "CC0")\n'])),
  ).toHaveLength(1);
});
