import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fetchJson, inTime, PATIENCE } from './fetch-json.ts';

/** A network that answers as a test says; what is asked for and given up is told. */
const network = (answer: () => Promise<Response>) => {
  const signals: AbortSignal[] = [];
  vi.stubGlobal('fetch', (_path: string, { signal }: { signal: AbortSignal }) => {
    signals.push(signal);
    return answer();
  });
  return signals;
};
const never = () => new Promise<never>(() => undefined);

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('returns what the file holds', async () => {
  network(() => Promise.resolve(Response.json({ cities: 347 })));
  expect(await fetchJson('/finder/cities.json')).toEqual({ cities: 347 });
  expect(vi.getTimerCount()).toBe(0);
});

it('rejects an answer that is an error', async () => {
  network(() => Promise.resolve(new Response('', { status: 503 })));
  await expect(fetchJson('/a.json')).rejects.toThrow('/a.json: 503');
});

it('gives up a request that hangs, so that the next one is not held up', async () => {
  const signals = network(never);
  const failed = expect(fetchJson('/a.json')).rejects.toThrow('/a.json did not come within 30 s.');
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await failed;
  expect(signals[0]?.aborted).toBe(true);
});

it('gives up an answer whose body never ends', async () => {
  network(() => Promise.resolve({ ok: true, json: never } as unknown as Response));
  const failed = expect(fetchJson('/a.json')).rejects.toThrow('did not come');
  await vi.advanceTimersByTimeAsync(PATIENCE);
  await failed;
});

it('lets what comes late be late without an error of its own', async () => {
  const failed = expect(
    inTime(new Promise((_, reject) => setTimeout(() => reject(new Error('late')), PATIENCE * 2)), 'It'),
  ).rejects.toThrow('It did not come');
  await vi.advanceTimersByTimeAsync(PATIENCE * 3);
  await failed;
});
