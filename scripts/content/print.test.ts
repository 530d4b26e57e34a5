import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { printFrontMatter } from './print.ts';

test('short lists stand on one line, sources and long lists one item a line', () => {
  const printed = printFrontMatter({
    sdgs: [4, 11],
    sources: ['https://x.example/'],
    partners: ['a'.repeat(60), 'b'.repeat(60)],
  });
  expect(printed).toBe(
    `---\nsdgs: [4, 11]\nsources:\n  - "https://x.example/"\npartners:\n  - "${'a'.repeat(60)}"\n  - "${'b'.repeat(60)}"\n---\n`,
  );
});

test('YAML reads what was printed', () => {
  const entry = {
    title: 'No: "yes" \\ # 5é',
    needs: { staff: null, money: 'EUR 5' },
    sources: ['https://x.example/', { print: 'A flyer (2025)' }],
    partners: [],
  };
  expect(parse(printFrontMatter(entry).replaceAll('---\n', ''))).toEqual(entry);
});

test('a date that stood without quotes becomes the text that was meant', () => {
  expect(printFrontMatter({ added: new Date('2026-11-21') })).toContain('added: "2026-11-21"');
});
