import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { descriptions } from './descriptions.ts';

const check = process.argv.includes('--check');
const layout = await resolveConfig('package.json');
const read = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

let stale = 0;
for (const { path, text } of descriptions('content')) {
  const fresh = await format(text, { ...layout, filepath: path });
  if (read(path) === fresh) continue;
  stale += 1;
  console.log(check ? `${path} is stale: npm run describe` : `wrote ${path}`);
  if (check) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, fresh);
}
if (check && stale > 0) process.exitCode = 1;
