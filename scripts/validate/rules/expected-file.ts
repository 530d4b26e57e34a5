import { files, folders, mdxFolders, type Folder } from '../../../src/schemas/index.ts';
import { pathOfSingle } from '../../content/content-file.ts';
import { didYouMean } from '../closest.ts';
import type { TreeRule } from '../rule.ts';

const isFolder = (name: string): name is Folder => name in folders;
const singles = Object.keys(files) as (keyof typeof files)[];
/** Files of content/ that are for people, not for the site. */
const forPeople = ['content/README.md'];

function expectation(path: string): { expected?: string; mend?: string } {
  const [, folder = '', ...rest] = path.split('/');
  if (isFolder(folder))
    return { expected: `content/${folder}/<id>${mdxFolders.includes(folder) ? '.mdx' : '.json'}` };
  if (rest.length > 0)
    return (
      didYouMean(folder, Object.keys(folders)) ?? {
        mend: `The folders are ${Object.keys(folders).join(', ')}.`,
      }
    );
  return (
    didYouMean(
      path.slice('content/'.length),
      singles.map((name) => `${name}.json`),
    ) ?? { mend: 'Move it out of content/, or into one of its folders.' }
  );
}

export const expectedFile: TreeRule = {
  name: 'expected-file',
  description: 'content/ holds the files that the site reads, all of them and no others',
  scope: 'tree',
  *check({ files: present }) {
    for (const { path, kind } of present.values()) {
      if (kind || !path.startsWith('content/') || forPeople.includes(path)) continue;
      yield { path, what: 'no part of the site reads this file', ...expectation(path) };
    }
    for (const single of singles) {
      const path = pathOfSingle(single);
      if (!present.has(path))
        yield {
          path,
          what: 'the file is missing',
          mend: 'Bring it back; the site cannot be built without it.',
        };
    }
  },
};
