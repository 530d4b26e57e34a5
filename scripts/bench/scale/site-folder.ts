import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Tree } from '../../content/tree.ts';

/** What a build needs of the repository, beside its content and its packages. */
const copied = [
  'src',
  'scripts',
  'public',
  'deploy',
  'docs',
  'schemas',
  'budgets.json',
  'package.json',
  'tsconfig.json',
  'astro.config.mjs',
  'netlify.toml',
];

/** Links each package alone, because builds keep what they know of the content in a folder beside them. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.')))
    symlinkSync(resolve(from, name), join(to, name));
}

/** Returns a new temporary folder in which the site can be built from another content. */
export function siteFolder(content: Tree): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-scale-'));
  for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
  linkPackages('node_modules', join(folder, 'node_modules'));
  for (const [path, text] of content) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
