import { readFileSync } from 'node:fs';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

/** Returns a colour of the site's light look by the name of its token. Throws where the styles have no such colour. */
export function colour(name: string): string {
  const found = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{3,6}),`).exec(tokens)?.[1];
  if (!found) throw new Error(`src/styles/tokens.css has no colour --${name}.`);
  return found;
}
