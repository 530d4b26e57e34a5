import { fetchJson } from '../fetch-json.ts';

const asked = new Map<string, Promise<unknown>>();

/** Loads a JSON file of the site once; after a failure the next call tries again. Rejects if it cannot be had. */
export function load(address: string): Promise<unknown> {
  const known = asked.get(address);
  if (known) return known;
  const loading = fetchJson<unknown>(address);
  asked.set(address, loading);
  loading.catch(() => asked.delete(address));
  return loading;
}
