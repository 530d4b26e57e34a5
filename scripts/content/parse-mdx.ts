import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type ErrorCode,
  type YAMLParseError,
} from 'yaml';
import type { Parsed, SyntaxProblem } from './parsed.ts';
import type { KeyPath } from './position.ts';

const frontMatter = /^\uFEFF?---\r?\n([\s\S]*?)(?:\r?\n)?---(?:\r?\n|$)/;

/** The parser's error codes in an editor's words, as far as editors meet them. */
const troubles: Partial<Record<ErrorCode, readonly [what: string, mend: string]>> = {
  MISSING_CHAR: [
    'a closing quote or bracket is missing',
    'Close the text with the quote that it began with, a list with ].',
  ],
  DUPLICATE_KEY: ['a key stands twice', 'Keep one of them.'],
  BAD_INDENT: [
    'a line is indented wrongly',
    'Fields begin at the start of the line, items of a list with two spaces and a hyphen.',
  ],
  TAB_AS_INDENT: ['a tab stands at the start of a line', 'Indent with two spaces.'],
  BLOCK_AS_IMPLICIT_KEY: ['a colon stands in a text without quotes', 'Put the text into double quotes.'],
};

function explain(
  { code, message, pos }: Pick<YAMLParseError, 'code' | 'message' | 'pos'>,
  start: number,
): SyntaxProblem {
  const [
    what = `the front matter cannot be read: ${message}`,
    mend = 'Put texts into double quotes and give each field its own line.',
  ] = troubles[code] ?? [];
  return { offset: start + pos[0], what, mend };
}

function offsetIn(document: Document, path: KeyPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let keyOffset = 0;
  for (const [depth, key] of path.entries()) {
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(key)] : undefined;
    if (!isNode(next)) return keyOffset;
    keyOffset = (isNode(pair?.key) ? pair.key : next).range?.[0] ?? keyOffset;
    if (depth === path.length - 1 && part === 'value') return next.range?.[0] ?? keyOffset;
    node = next;
  }
  return keyOffset;
}

/** Returns the values of the front matter of an MDX text, their places, and the body. */
export function parseMdx(text: string): Parsed {
  const [head, yaml = ''] = frontMatter.exec(text) ?? [];
  if (head === undefined) {
    const syntax: SyntaxProblem = {
      offset: 0,
      what: 'the front matter is missing',
      mend: 'Begin the file with the fields between two lines of ---.',
    };
    return { data: undefined, offsetOf: () => 0, syntax };
  }
  const start = head.indexOf(yaml, head.indexOf('\n'));
  // Astro's reader turns a date without quotes into a Date, so this one must see it in the same way.
  const document = parseDocument(yaml, { prettyErrors: false, customTags: ['timestamp'] });
  const [error] = document.errors;
  const syntax = error && explain(error, start);
  return {
    data: syntax ? undefined : document.toJS(),
    offsetOf: (path, part) => start + offsetIn(document, path, part),
    syntax,
    body: { text: text.slice(head.length), offset: head.length },
  };
}
