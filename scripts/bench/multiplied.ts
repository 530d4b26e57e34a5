import { readFile } from '../content/content-file.ts';
import { printFrontMatter, printJson } from '../content/print.ts';
import type { Tree } from '../content/tree.ts';

type Fields = Record<string, unknown>;
const isFields = (data: unknown): data is Fields => typeof data === 'object' && data !== null;

/** Returns a copy of an entry that stands beside the first as another member or practice would. */
function another(fields: Fields, number: number): Fields {
  const told = (key: string) =>
    typeof fields[key] === 'string' ? { [key]: `${fields[key]} ${number}` } : {};
  const city = typeof fields['city'] === 'string' ? { city: `${fields['city']}-${number}` } : {};
  return { ...fields, ...told('name'), ...told('title'), ...city };
}

/** Returns the tree with each city and each practice standing in it `times` times; the copies lie at the same points. */
export function multiplied(tree: Tree, times: number): Tree {
  const many = new Map(tree);
  for (const [path, text] of tree) {
    const { kind, data, body } = readFile(path, text);
    if (!kind || !('folder' in kind) || !isFields(data)) continue;
    if (kind.folder !== 'cities' && kind.folder !== 'practices') continue;
    for (let number = 2; number <= times; number += 1) {
      const copy = another(data, number);
      const written = body ? `${printFrontMatter(copy)}${body.text}` : printJson(copy);
      many.set(path.replace(/\.(\w+)$/, `-${number}.$1`), written);
    }
  }
  return many;
}
