import { getNodeValue, parseTree, type Node, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import type { Parsed, SyntaxProblem } from './parsed.ts';
import type { KeyPath } from './position.ts';

/** The parser's error codes in an editor's words (jsonc-parser gives them as a const enum, so by number). */
const troubles: Partial<Record<ParseErrorCode, readonly [what: string, mend: string]>> = {
  1: ['here stands a word that JSON does not know', 'Put text into double quotes.'],
  2: ['a number is badly written', 'Write digits with a decimal point, such as 51.898.'],
  3: [
    'a key is expected',
    'Put the key into double quotes; after the last field of an object no comma may stand.',
  ],
  4: ['a value is expected', 'After the last item no comma may stand; an empty value is null.'],
  5: ['a colon is expected', 'Write "key": value.'],
  6: ['a comma is expected', 'Put a comma after the line before.'],
  7: ['a closing } is expected', 'Close the object with }.'],
  8: ['a closing ] is expected', 'Close the list with ].'],
  9: ['the entry should end here', 'Take away what stands after the last }.'],
  10: ['JSON has no comments', 'Take the comment away; notes for maintainers belong into editorNote.'],
  12: ['a text has no closing quote', 'Close it with a double quote on the same line.'],
  13: ['a number is badly written', 'Write digits with a decimal point, such as 51.898.'],
  14: ['a \\u escape is incomplete', 'Write the character itself; files are UTF-8.'],
  15: ['an escape is unknown', 'Write \\\\ for a backslash and \\" for a quote.'],
  16: ['a control character stands here', 'Take it away; a text stays on one line.'],
};

function explain({ error, offset }: ParseError): SyntaxProblem {
  const [what, mend] = troubles[error] ?? ['this is not JSON', 'Compare with a file beside it.'];
  return { offset, what, mend };
}

function repeatedKey(node: Node): SyntaxProblem | undefined {
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    const key = child.type === 'property' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) {
      return { offset: key.offset, what: `the key "${key.value}" stands twice`, mend: 'Keep one of them.' };
    }
    seen.add(key?.value);
    const deeper = repeatedKey(child);
    if (deeper) return deeper;
  }
  return undefined;
}

function step(node: Node, key: string | number): { key: Node; value: Node } | undefined {
  if (typeof key === 'number') {
    const item = node.type === 'array' ? node.children?.[key] : undefined;
    return item && { key: item, value: item };
  }
  const property =
    node.type === 'object' ? node.children?.find((each) => each.children?.[0]?.value === key) : undefined;
  const [name, value] = property?.children ?? [];
  return name && { key: name, value: value ?? name };
}

function offsetIn(root: Node, path: KeyPath, part: 'key' | 'value'): number {
  let here = { key: root, value: root };
  for (const key of path) {
    const next = step(here.value, key);
    if (!next) return here.key.offset;
    here = next;
  }
  return here[part].offset;
}

/** Returns the values of a JSON text and their places. */
export function parseJson(text: string): Parsed {
  const errors: ParseError[] = [];
  const root = parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true });
  const [error] = errors;
  if (error || !root) {
    const syntax = error
      ? explain(error)
      : { offset: 0, what: 'the file is empty', mend: 'Fill or delete it.' };
    return { data: undefined, offsetOf: () => syntax.offset, syntax };
  }
  const syntax = repeatedKey(root);
  return {
    data: syntax ? undefined : getNodeValue(root),
    offsetOf: (path, part) => offsetIn(root, path, part),
    syntax,
  };
}
