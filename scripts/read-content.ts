import { readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { files, folders, mdxFolders, type Content, type File, type Folder } from '../src/schemas/index.ts';

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/**
 * Reads content/ from disk into the same plain entries that Astro's collections give.
 * For tests and scripts; throws at the first entry that breaks its schema (the validator reports all).
 */
export function readContent(root = 'content'): Content {
  const content: Record<string, unknown> = {};
  for (const folder of Object.keys(folders) as Folder[]) {
    const ending = mdxFolders.includes(folder) ? '.mdx' : '.json';
    content[folder] = readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => {
        const text = readFileSync(join(root, folder, name), 'utf8');
        const data: unknown =
          ending === '.mdx' ? parseYaml(frontMatter.exec(text)?.[1] ?? '') : JSON.parse(text);
        return { ...folders[folder].parse(data), id: parse(name).name };
      });
  }
  for (const file of Object.keys(files) as File[]) {
    content[file] = files[file].parse(JSON.parse(readFileSync(join(root, `${file}.json`), 'utf8')));
  }
  return content as Content;
}
