import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { bodyText } from './body-text.ts';

const textOf = (body: string) => bodyText({ id: 'cork-festival', body });

test('links and marks are words, and a line that ends in the file does not end for the reader', () => {
  expect(textOf('The *city* runs [a **festival**](/cities/cork/)\nwith `R&D` \\{free\\} &amp; open.')).toBe(
    'The city runs a festival with R&D {free} & open.',
  );
});

test('paragraphs and lists stay apart', () => {
  expect(textOf('One.\n\n## Two\n\n- three\n- [four](https://example.org/)\n\n> Five.')).toBe(
    'One.\n\nTwo\n\n• three\n• four\n\nFive.',
  );
});

test('a picture is told by its words', () => {
  expect(textOf('Before ![a class in the park](/park.jpg) after.')).toBe('Before a class in the park after.');
});

test.each(['<Map city="cork" />', '{1 + 1}', '| a | b |\n| - | - |\n| 1 | 2 |'])(
  'what plain text cannot tell is not left out in silence: %s',
  (body) => {
    expect(() => textOf(`Before.\n\n${body}\n\nAfter.`)).toThrow(
      /^content\/practices\/cork-festival\.mdx: .*no words for/,
    );
  },
);

test('every practice tells what is done in words, without a mark of Markdown', () => {
  for (const practice of directory.practices) {
    const text = bodyText(practice);
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/\]\(|\*\*|^#|`|\\/m);
  }
});
