import { z } from 'zod';

/** A JSON Schema as far as the exporters look into it. */
export interface JsonSchema {
  /** One type, or one and `null`. */
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  description?: string;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  [key: string]: unknown;
}

/** Returns the JSON Schema (draft 2020-12) of a record, without the marks that only our own tools read. */
export function jsonSchemaOf(schema: z.ZodObject): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      delete jsonSchema['ref'];
      delete jsonSchema['source'];
    },
  }) as JsonSchema;
}

/** What a field takes: its schema without null, and whether it may be null. */
export function fieldSchema(field: JsonSchema): { schema: FieldSchema; nullable: boolean } {
  const options = [field.type ?? field.anyOf ?? []].flat();
  const known = options
    .map((option): JsonSchema => (typeof option === 'string' ? { ...field, type: option } : option))
    .filter(({ type }) => type !== 'null');
  const [only, another] = known;
  if (typeof only?.type !== 'string' || another) {
    throw new Error(`A field takes ${known.length} types; a column holds one.`);
  }
  const { type } = only;
  return { schema: { ...field, ...only, type }, nullable: options.length > 1 };
}

/** The schema of a field that takes values of one type. */
type FieldSchema = JsonSchema & { type: string };
