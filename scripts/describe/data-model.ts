import { z } from 'zod';
import { files, folders } from '../../src/schemas/index.ts';
import { unwrap } from '../../src/schemas/walk.ts';
import { examples, subjects } from './examples.ts';

const isNullable = (schema: z.core.$ZodType) => schema instanceof z.ZodNullable;

/** Returns what kind of value a field takes, in an editor's words. */
function kindOf(wrapped: z.core.$ZodType): string {
  const schema = unwrap(wrapped);
  const marks =
    wrapped instanceof z.ZodType
      ? { ...(schema instanceof z.ZodType && schema.meta()), ...wrapped.meta() }
      : {};
  if (typeof marks['ref'] === 'string') return `id of \`${marks['ref']}/\``;
  if (marks['source']) return 'address or printed source';
  if (schema instanceof z.ZodEnum) return schema.options.map((option) => `\`${String(option)}\``).join(', ');
  if (schema instanceof z.ZodArray) return `list: ${kindOf(schema.element)}`;
  if (schema instanceof z.ZodUnion) return [...new Set(schema.options.map(kindOf))].join(' or ');
  if (schema instanceof z.ZodRecord) return 'table';
  if (schema instanceof z.ZodObject) return 'object';
  if (schema instanceof z.ZodNumber) return schema.format?.includes('int') ? 'whole number' : 'number';
  if (schema instanceof z.ZodISODate) return 'date';
  return 'text';
}

const descriptionOf = (schema: z.core.$ZodType): string => {
  const inner = unwrap(schema);
  return (
    (schema instanceof z.ZodType && schema.description) ||
    (inner instanceof z.ZodType && inner.description) ||
    ''
  );
};

/** The objects inside a field: its own, those of a list, those of the options of a union. */
function objectsIn(wrapped: z.core.$ZodType): z.ZodObject[] {
  const schema = unwrap(wrapped);
  if (schema instanceof z.ZodObject) return [schema];
  if (schema instanceof z.ZodArray) return objectsIn(schema.element);
  return schema instanceof z.ZodUnion && !schema.meta()?.['source'] ? schema.options.flatMap(objectsIn) : [];
}

function rows(shape: Record<string, z.core.$ZodType>, before = ''): string[] {
  return Object.entries(shape).flatMap(([key, schema]) => {
    const name = `${before}${key}`;
    const kind = `${kindOf(schema)}${isNullable(schema) ? ' or null' : ''}`;
    const seen = new Set<string>();
    const inner = objectsIn(schema)
      .flatMap((object) => rows(object.shape, `${name}.`))
      .filter((row) => !seen.has(row) && seen.add(row));
    return [`| \`${name}\` | ${kind} | ${descriptionOf(schema).replaceAll('|', '\\|')} |`, ...inner];
  });
}

function tableOf(schema: z.core.$ZodType): string {
  const [object] = objectsIn(schema);
  if (!object) return 'A table: one line for each key.\n';
  return `| field | value | what it says |\n| --- | --- | --- |\n${rows(object.shape).join('\n')}\n`;
}

const sectionOf = (name: string, schema: z.core.$ZodType): string => {
  const pairs = (examples[name] ?? [])
    .map(({ good, bad, why }) => `- 👍 ${good}\n- 👎 ${bad}: ${why}\n`)
    .join('');
  const place = name in folders ? `content/${name}/` : `content/${name}.json`;
  return `## ${place}\n\n${subjects[name] ?? ''}\n\n${tableOf(schema)}${pairs && `\n${pairs}`}`;
};

/** Returns docs/data-model.md: every field of every kind of entry, from the descriptions of the schemas. */
export const dataModel = (): string =>
  [
    '# The data model\n\nWritten by `npm run describe` from `src/schemas/`; change it there. One entry is one file, and the name of the file is its id. What is not known is `null`, never a guess.\n',
    ...Object.entries({ ...folders, ...files }).map(([name, schema]) => sectionOf(name, schema)),
  ].join('\n');
