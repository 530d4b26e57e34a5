/** How each kind of text names the files that a browser loads with it; what a script imports later waits for the reader. */
const naming: readonly (readonly [ending: RegExp, names: RegExp])[] = [
  [/\/$/, /(?:href|src)="(\/[^"]*\bassets\/[^"]+)"/g],
  [/\.css$/, /url\(["']?([^"')]+\.woff2)/g],
  [/\.js$/, /(?:import|from)\s*["']([^"']+\.js)["']/g],
];

/** Returns the paths of the files that a page or a file loads at once. */
function filesIn(path: string, text: string): string[] {
  const [, names] = naming.find(([ending]) => ending.test(path)) ?? [];
  if (!names) return [];
  return [...text.matchAll(names)].map(([, name = '']) => new URL(name, `http://site${path}`).pathname);
}

/** Returns all files that pages load at once from the folder of assets, and those that these load. `read` gives a file’s text, or null where there is none. */
export async function filesAtOnce(
  pages: readonly string[],
  read: (path: string) => Promise<string | null>,
): Promise<Set<string>> {
  const found = new Set(pages.flatMap((html) => filesIn('/', html)));
  // A set that grows while it is gone through is gone through to its end.
  for (const path of found) {
    if (!/\.(?:css|js)$/.test(path)) continue;
    for (const next of filesIn(path, (await read(path)) ?? '')) found.add(next);
  }
  return found;
}
