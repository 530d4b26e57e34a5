/**
 * What has not come after so many milliseconds does not come: the page says so, and the next try may work. Half of it
 * is enough for the largest file on the slowest network that phones still have (40 kbit/s).
 */
export const PATIENCE = 30_000;

/** Returns what comes in time. Rejects where it fails or stays away. */
export function inTime<T>(coming: Promise<T>, what: string, giveUp?: () => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`${what} did not come within ${PATIENCE / 1000} s.`));
      giveUp?.();
    }, PATIENCE);
    coming.finally(() => clearTimeout(timer)).then(resolve, reject);
  });
}

/** Returns what a JSON file of the site holds. Rejects where it cannot be had, or not in time. */
export function fetchJson<T>(path: string): Promise<T> {
  const control = new AbortController();
  const coming = fetch(path, { signal: control.signal }).then(async (response) => {
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return (await response.json()) as T;
  });
  // A request that hangs would hold up the next one for the same file.
  return inTime(coming, path, () => control.abort());
}
