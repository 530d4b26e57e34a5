import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const file = 'docs/benchmarks.md';

/** Puts a section into docs/benchmarks.md, in the place of the one with the same heading or at the end. */
export async function writeSection(heading: string, body: string): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const head = `## ${heading}\n`;
  const start = text.startsWith(head) ? 0 : text.indexOf(`\n${head}`) + 1;
  const isNew = start === 0 && !text.startsWith(head);
  const next = text.indexOf('\n## ', start + 1);
  const before = isNew ? `${text.trimEnd()}\n\n` : text.slice(0, start);
  const after = isNew || next < 0 ? '' : text.slice(next);
  const options = await resolveConfig(file);
  writeFileSync(file, await format(`${before}${head}\n${body}\n${after}`, { ...options, filepath: file }));
}

/** Returns the middle one of some figures. */
export const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? NaN;
