import { readFileSync } from 'node:fs';

/** Returns what a practice's own text says, without its links and marks. */
export function practiceBody({ id }: { id: string }): string {
  const text = readFileSync(`content/practices/${id}.mdx`, 'utf8');
  const body = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(text)?.[1];
  if (body === undefined) throw new Error(`content/practices/${id}.mdx has no text below its front matter.`);
  return body
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_]{1,2}(\S[^*_]*)[*_]{1,2}/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
