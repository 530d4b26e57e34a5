import { bodyOf, offsetIn } from '../body.ts';
import { didYouMean } from '../closest.ts';
import type { Dataset } from '../dataset.ts';
import { entryAt } from '../pages.ts';
import type { Finding, TreeRule } from '../rule.ts';

function wrong(url: string, dataset: Dataset): Omit<Finding, 'at'> | undefined {
  if (url.startsWith('https://') || url.startsWith('#') || url.startsWith('mailto:')) return undefined;
  if (url.startsWith('http://'))
    return { what: `${url} is not secure`, expected: 'an address with https://' };
  if (!url.startsWith('/'))
    return { what: `"${url}" is no absolute path`, expected: 'a path such as /cities/cork/' };
  const [path = ''] = url.split(/[?#]/);
  if (!path.endsWith('/')) return { what: `"${url}" has no slash at its end`, expected: `"${path}/"` };
  const entry = entryAt(path);
  if (!entry || dataset.ids(entry.folder).has(entry.id)) return undefined;
  return { what: `there is no page ${path}`, ...didYouMean(entry.id, dataset.ids(entry.folder)) };
}

export const mdxLinks: TreeRule = {
  name: 'mdx-links',
  description: 'Links inside the site lead to pages that exist',
  scope: 'tree',
  *check(dataset) {
    for (const file of dataset.files.values()) {
      for (const node of bodyOf(file).nodes) {
        const finding = node.type === 'link' ? wrong(node.url, dataset) : undefined;
        if (finding) yield { path: file.path, offset: offsetIn(file, node), ...finding };
      }
    }
  },
};
