import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readFiles } from '../content/content-file.ts';
import { readTree } from '../content/tree.ts';
import { securedHosts } from '../validate/rules/source-https.ts';
import { fix } from './fix.ts';

const tree = readTree('content', 'content');
const hosts = securedHosts(readFiles(tree).values());
const layout = await resolveConfig('content/release.json');

let mended = 0;
for (const [path, text] of tree) {
  if (!/\.(?:json|mdx)$/.test(path)) continue;
  const fixed = fix(path, text, hosts);
  if (fixed === text) continue;
  writeFileSync(
    path,
    path.endsWith('.json') ? await format(fixed, { ...layout, parser: 'json' }).catch(() => fixed) : fixed,
  );
  console.log(`mended ${path}`);
  mended += 1;
}
console.log(
  mended === 0
    ? 'Nothing to mend.'
    : `${mended} ${mended === 1 ? 'file' : 'files'} mended; npm run validate tells what is left.`,
);
