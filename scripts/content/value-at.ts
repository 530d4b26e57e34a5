const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Returns the value at a path of keys; `undefined` where the path leads nowhere. */
export const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((here, key) => (isObject(here) ? Reflect.get(here, key) : undefined), data);

/** Takes a key away from the object at a path; does nothing where there is none. */
export function removeAt(data: unknown, path: readonly PropertyKey[], key: string): void {
  const holder = valueAt(data, path);
  if (isObject(holder)) Reflect.deleteProperty(holder, key);
}
