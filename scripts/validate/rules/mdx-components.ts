import { bodyOf, offsetIn, type BodyNode } from '../body.ts';
import type { FileRule } from '../rule.ts';

/** Components that a body may use; each is given to it by its page, so that no body imports. */
const allowed: readonly string[] = [];
/** A page may name a number that the directory counts, such as {props.named}; nothing else is calculated in a body. */
const counted = /^\s*props\.[a-z]\w*\s*$/i;

function wrong(node: BodyNode, isPage: boolean): { what: string; mend: string } | undefined {
  const mend = 'Write it in Markdown.';
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      return allowed.includes(name) ? undefined : { what: `<${name}> is not allowed here`, mend };
    }
    case 'mdxjsEsm':
      return { what: 'a body cannot import or export', mend };
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return isPage && counted.test(node.value)
        ? undefined
        : { what: 'a body cannot calculate', mend: 'Write \\{ for the character.' };
    default:
      return undefined;
  }
}

export const mdxComponents: FileRule = {
  name: 'mdx-components',
  description:
    'A body is prose: it has no components besides the allowed ones, no imports, no expressions, no HTML',
  scope: 'file',
  *check(file) {
    const isPage = file.path.startsWith('content/pages/');
    for (const node of bodyOf(file).nodes) {
      const found = wrong(node, isPage);
      if (found) yield { offset: offsetIn(file, node), ...found };
    }
  },
};
