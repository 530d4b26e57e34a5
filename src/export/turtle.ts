import type { LinkedNode, LinkedValue, Reference, Vocabulary } from './linked-nodes.ts';

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** A graph as RDF 1.1 Turtle: the same triples as its JSON-LD, one property a line. */
export function nodesTurtle(nodes: readonly LinkedNode[], { base, prefixes }: Vocabulary): string {
  const declared = Object.entries({ '': base, xsd, ...prefixes });
  const head = declared.map(([prefix, address]) => `@prefix ${prefix}: <${address}> .\n`).join('');
  return `${head}\n${nodes.map((node) => `${subject(node)}${properties(node, ' ;\n  ')} .\n`).join('\n')}`;
}

const subject = (node: LinkedNode) => (node['@id'] === undefined ? '[] ' : `<${node['@id']}> `);

function properties(node: LinkedNode, separator: string): string {
  const named = Object.entries(node).flatMap(([property, value]) =>
    value === undefined || property.startsWith('@')
      ? []
      : [`${name(property)} ${[value].flat().map(object).join(', ')}`],
  );
  return [`a ${name(node['@type'])}`, ...named].join(separator);
}

/** A name with its prefix; one without is from the vocabulary of the graph. */
const name = (term: string) => (term.includes(':') ? term : `:${term}`);

function object(value: LinkedValue): string {
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number')
    return Number.isInteger(value) ? String(value) : `"${double(value)}"^^xsd:double`;
  if (isReference(value)) return `<${value['@id']}>`;
  return `[ ${properties(value as LinkedNode, ' ; ')} ]`;
}

const isReference = (value: LinkedValue): value is Reference =>
  typeof value === 'object' && '@id' in value && !('@type' in value);

/** The canonical form of a double, as JSON-LD has it. https://www.w3.org/TR/json-ld11-api/#data-round-tripping */
const double = (value: number) =>
  value
    .toExponential()
    .replace('e+', 'E')
    .replace('e', 'E')
    .replace(/^(-?\d)E/, '$1.0E');

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function literal(text: string): string {
  const escaped = text
    .toWellFormed()
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    .replace(/[\\"\u0000-\u001F\u007F]/g, (character) => escapes[character] ?? unicodeEscape(character));
  return `"${escaped}"`;
}

const unicodeEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
