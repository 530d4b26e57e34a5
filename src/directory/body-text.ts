import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';

/** Parts that stand below each other, and how they are told apart in plain text. */
const between: Readonly<Partial<Record<Nodes['type'], string>>> = {
  root: '\n\n',
  blockquote: '\n\n',
  list: '\n',
  listItem: '\n',
};

/**
 * Returns the body of a practice as plain text: its words without links and marks, an empty line between paragraphs.
 * Throws at a part that plain text cannot tell.
 */
export function bodyText({ id, body }: { id: string; body: string }): string {
  try {
    return textOf(mdxToMdast(body));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`content/practices/${id}.mdx: ${why}`, { cause });
  }
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
      // A line ends in a paragraph where its writer ended it; readers see a space.
      return node.value.replace(/\s*\n\s*/g, ' ');
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'break':
      return '\n';
    case 'thematicBreak':
    case 'definition':
      return '';
    case 'image':
      return node.alt ?? '';
    case 'listItem':
      return `• ${inner(node)}`;
    default:
      if (!('children' in node) || node.type.startsWith('table') || node.type.startsWith('mdx'))
        throw new Error(`Plain text has no words for “${node.type}”.`);
      return inner(node);
  }
}

const inner = (node: Nodes & { children: readonly Nodes[] }): string =>
  node.children
    .map(textOf)
    .filter((text) => text !== '')
    .join(between[node.type] ?? '');
