import { z } from 'zod';
import { referable, type Referable } from './common.ts';

/** Returns a schema without the wrappers that only allow it to be absent. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodNullable || schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap())
    : schema;
}

/** Returns the schemas that may hold for a field or an item; more than one below a union, none where there is no such field. */
function below(wrapped: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const schema = unwrap(wrapped);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => below(option, key));
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueType];
  const field: unknown = schema instanceof z.ZodObject ? schema.shape[String(key)] : undefined;
  return field instanceof z.ZodType ? [field] : [];
}

/** Returns the schema at a path, the first where a union has several; `undefined` where the path leads nowhere. */
export const schemaAt = (
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
): z.core.$ZodType | undefined =>
  path.reduce<z.core.$ZodType[]>((here, key) => here.flatMap((each) => below(each, key)), [schema])[0];

type Marks = Readonly<Record<string, unknown>>;
const known = new WeakMap<z.core.$ZodType, Marks>();

/** What `.meta()` says of a schema, with or without the wrappers around it. */
function marksOf(wrapped: z.core.$ZodType): Marks {
  const inner = unwrap(wrapped);
  const marks = known.get(wrapped) ?? {
    ...(inner instanceof z.ZodType && inner.meta()),
    ...(wrapped instanceof z.ZodType && wrapped.meta()),
  };
  known.set(wrapped, marks);
  return marks;
}

/** A value inside an entry: what it is, where it stands, and what its schema says of it. */
export interface Visit {
  value: unknown;
  path: (string | number)[];
  marks: Marks;
}

/** Yields a value and every value in it, each with the marks of its schema, whether or not it is legal. */
export function* visit(
  schema: z.core.$ZodType,
  value: unknown,
  path: (string | number)[] = [],
): Generator<Visit> {
  yield { value, path, marks: marksOf(schema) };
  if (typeof value !== 'object' || value === null) return;
  const items: Iterable<[string | number, unknown]> = Array.isArray(value)
    ? value.entries()
    : Object.entries(value);
  for (const [key, item] of items) {
    const [field] = below(schema, key);
    if (field) yield* visit(field, item, [...path, key]);
  }
}

/** One reference in an entry: the folder it points into, the id it names, and where it stands. */
export interface Reference {
  folder: Referable;
  id: string;
  path: (string | number)[];
}

/** Yields each reference among the values of an entry, by the marks that `ref()` leaves in its schema. */
export function* references(visits: Iterable<Visit>): Generator<Reference> {
  for (const { value, path, marks } of visits) {
    const folder = referable.find((each) => each === marks['ref']);
    if (folder && typeof value === 'string') yield { folder, id: value, path };
  }
}

/** An address among the sources of an entry, and where it stands. */
export interface Address {
  address: string;
  path: (string | number)[];
}

/** Yields the address of each source among the values of an entry; printed sources have none. */
export function* addresses(visits: Iterable<Visit>): Generator<Address> {
  for (const { value, path, marks } of visits) {
    if (marks['source'] && typeof value === 'string') yield { address: value, path };
  }
}

/** Yields the address of each source in an entry. */
export const sourceAddresses = (schema: z.core.$ZodType, entry: unknown): Generator<Address> =>
  addresses(visit(schema, entry));
