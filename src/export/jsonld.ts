import type { LinkedNode, Vocabulary } from './linked-nodes.ts';

/** A graph as JSON-LD 1.1, one thing a line. The context stands in the file: nobody has to fetch one. */
export function nodesJsonLd(nodes: readonly LinkedNode[], { base, prefixes }: Vocabulary): string {
  const context = JSON.stringify({ '@version': 1.1, '@vocab': base, ...prefixes });
  const graph = nodes.map((node) => JSON.stringify(node, wellFormed)).join(',\n');
  return `{"@context":${context},"@graph":[\n${graph}\n]}\n`;
}

const wellFormed = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);
