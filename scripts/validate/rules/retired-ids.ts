import { pathOfSingle } from '../../content/content-file.ts';
import type { Dataset } from '../dataset.ts';
import { entryAt } from '../pages.ts';
import type { FindingIn, TreeRule } from '../rule.ts';

function* redirectsOf(dataset: Dataset): Generator<FindingIn> {
  const path = pathOfSingle('redirects');
  const redirects = dataset.single('redirects') ?? {};
  for (const [from, to] of Object.entries(redirects)) {
    const [old, next] = [entryAt(from), entryAt(to)];
    if (old && dataset.ids(old.folder).has(old.id)) {
      yield {
        path,
        at: [from],
        part: 'key',
        what: `${from} is the page of a living entry`,
        mend: 'A retired id is never used again: give the new entry another id, or delete the redirect.',
      };
    }
    if (to in redirects)
      yield { path, at: [from], what: `${to} redirects again`, expected: `"${redirects[to]}"` };
    else if (next && !dataset.ids(next.folder).has(next.id))
      yield { path, at: [from], what: `there is no page ${to}`, expected: 'the page of a living entry' };
  }
}

export const retiredIds: TreeRule = {
  name: 'retired-ids',
  description: 'The page of a retired entry redirects to a living one, and its id is never used again',
  scope: 'tree',
  *check(dataset) {
    yield* redirectsOf(dataset);
    const redirects = dataset.single('redirects');
    for (const id of Object.keys(dataset.single('ids') ?? {})) {
      if (!redirects || dataset.ids('cities').has(id) || `/cities/${id}/` in redirects) continue;
      yield {
        path: pathOfSingle('ids'),
        at: [id],
        part: 'key',
        what: `"${id}" has a number, but neither a file nor a redirect`,
        mend: `Bring content/cities/${id}.json back, or add "/cities/${id}/": "/countries/<its country>/" to content/redirects.json.`,
      };
    }
  },
};
