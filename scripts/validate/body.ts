import type { Node, Nodes } from 'mdast';
import {
  mdxToMdast,
  type MdxFlowExpression,
  type MdxJsxFlowElement,
  type MdxJsxTextElement,
  type MdxTextExpression,
  type MdxjsEsm,
} from 'satteri';
import type { ContentFile } from '../content/content-file.ts';
import { oncePerFile } from '../content/once-per-file.ts';

/** A node of a body; satteri is the parser with which Astro builds the pages. */
export type BodyNode =
  Nodes | MdxFlowExpression | MdxTextExpression | MdxJsxFlowElement | MdxJsxTextElement | MdxjsEsm;

interface Body {
  nodes: readonly BodyNode[];
  /** Where and why the body cannot be read. */
  trouble?: { offset: number; what: string };
}

function* within(node: BodyNode): Generator<BodyNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* within(child);
}

function offsetOf(text: string, line: number, column: number): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

function parse(text: string): Body {
  try {
    return { nodes: [...within(mdxToMdast(text))] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1', what = message] =
      /^(\d+):(\d+): (.*?)(?: \(.*)?$/s.exec(message) ?? [];
    return { nodes: [], trouble: { offset: offsetOf(text, Number(line), Number(column)), what } };
  }
}

/** Returns the nodes of the body of a file; none where there is no body. */
export const bodyOf = oncePerFile((file): Body => (file.body ? parse(file.body.text) : { nodes: [] }));

/** Returns the place of a node in the text of its file. */
export const offsetIn = (file: ContentFile, node: Node): number =>
  (file.body?.offset ?? 0) + (node.position?.start.offset ?? 0);
