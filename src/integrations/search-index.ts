import type { AstroIntegration } from 'astro';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIndex } from 'pagefind';
import { canonicalIndex, type IndexFile } from './canonical-index.ts';

/** Parts that hold numbers and names of other pages: they would fill the excerpts and find pages that are about something else. */
const wordless = ['table', 'svg'];

/** Indexes the built pages with Pagefind. It runs last, since the build empties its folder first. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        // One by one in the order of their names: Pagefind numbers pages as they come, and each disk lists files in an order of its own.
        const pages = globSync('**/*.html', { cwd: site }).sort();
        const files = await indexOf(pages, (page) => readFileSync(join(site, page), 'utf8'));
        for (const { path, content } of files) {
          const file = join(site, 'pagefind', path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${pages.length} pages searchable`);
      },
    },
  };
}

/** Returns the files of the index of pages: the same for the same pages in the same order. */
export async function indexOf(
  pages: readonly string[],
  htmlOf: (page: string) => string,
): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ excludeSelectors: [...wordless] });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  for (const sourcePath of pages) {
    const added = await index.addHTMLFile({ sourcePath, content: htmlOf(sourcePath) });
    problems.push(...added.errors);
  }
  const written = await index.getFiles();
  problems.push(...written.errors);
  if (problems.length > 0) throw new Error(`Pagefind: ${problems.join('; ')}`);
  return canonicalIndex(written.files);
}
