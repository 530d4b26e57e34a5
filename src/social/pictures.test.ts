import { describe, expect, it } from 'vitest';
import { pictureFor } from './pictures.ts';

const picture = (title: string) => ({ file: `${title}.png`, address: `/social/${title}.png`, title });
const pictures = {
  '/': picture('home'),
  '/awards/': picture('awards'),
  '/cities/cork/': picture('cork'),
};

describe('pictureFor', () => {
  it.each([
    ['/cities/cork/', 'cork'],
    ['/awards/2024/', 'awards'],
    ['/about/method/', 'home'],
    ['/', 'home'],
  ])('of %s is that of %s', (path, title) => {
    expect(pictureFor(path, pictures)?.title).toBe(title);
  });
  it('is none where none was made', () => {
    expect(pictureFor('/awards/2024/', {})).toBeUndefined();
  });
});
