import { z } from 'zod';
import { unwrap } from '../../src/schemas/walk.ts';

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Returns the shape of an object's schema; of a union, that of the option with most of the value's keys. */
function shapeOf(schema: z.core.$ZodType, value: Fields): Record<string, z.core.$ZodType> | undefined {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  const fitting = (option: z.core.$ZodType) =>
    Object.keys(shapeOf(unwrap(option), value) ?? {}).filter((key) => key in value).length;
  const [best] = schema.options.toSorted((a, b) => fitting(b) - fitting(a));
  return best && shapeOf(unwrap(best), value);
}

/** Returns a value with the keys of each object in the order of its schema, unknown ones last, those of a table by the alphabet. */
export function inKeyOrder(wrapped: z.core.$ZodType, value: unknown): unknown {
  const schema = unwrap(wrapped);
  if (Array.isArray(value)) {
    return schema instanceof z.ZodArray ? value.map((item) => inKeyOrder(schema.element, item)) : value;
  }
  if (!isFields(value)) return value;
  const shape = shapeOf(schema, value);
  if (!shape) return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  const known = Object.keys(shape).filter((key) => key in value);
  const unknown = Object.keys(value).filter((key) => !(key in shape));
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [key, shape[key] ? inKeyOrder(shape[key], value[key]) : value[key]]),
  );
}
