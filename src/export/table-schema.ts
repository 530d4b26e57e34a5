import { listDelimiter } from './cells.ts';
import { fieldSchema, jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import type { Kind, KindName } from './records/kinds.ts';

/** Fields that name a record of another table. */
const keys: Readonly<Partial<Record<string, KindName>>> = {
  city: 'cities',
  host: 'cities',
  country: 'countries',
  round: 'rounds',
  conference: 'conferences',
};

/** Returns the Table Schema (Data Package v2) of a table's CSV. */
export function tableSchemaOf({ schema }: Kind) {
  const fields = Object.entries(jsonSchemaOf(schema).properties ?? {});
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map(([name, field]) => fieldOf(name, field)),
    primaryKey: ['id'],
    foreignKeys: fields.flatMap(([name]) => {
      const resource = keys[name];
      return resource ? [{ fields: [name], reference: { resource, fields: ['id'] } }] : [];
    }),
    missingValues: [''],
  };
}

function fieldOf(name: string, property: JsonSchema) {
  const { schema, nullable } = fieldSchema(property);
  // An empty list is an empty cell too.
  const required = !nullable && schema.type !== 'array';
  return {
    name,
    ...typeOf(schema),
    ...(schema.description && { description: schema.description }),
    constraints: { required, ...(schema.enum && { enum: schema.enum }) },
  };
}

function typeOf({ type, format, items }: ReturnType<typeof fieldSchema>['schema']) {
  if (type === 'array') {
    return {
      type: 'list',
      delimiter: listDelimiter,
      itemType: items?.type === 'integer' ? 'integer' : 'string',
    };
  }
  return { type: type === 'string' && format === 'date' ? 'date' : type };
}
