import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const path = 'content/ids.json';
const git = (...parameters: string[]) => execFileSync('git', parameters, { encoding: 'utf8', stdio: 'pipe' });

/** Every number that was ever given, by the id that had it, as far as the history at hand goes. */
function everGiven(): [id: string, number: number][] {
  const states = [readFileSync(path, 'utf8')];
  try {
    const commits = git('log', '--format=%H', '--', path).split('\n').filter(Boolean);
    // A commit may be the one that took the file away.
    const kept = commits.filter((commit) => git('ls-tree', '--name-only', commit, '--', path) !== '');
    states.push(...kept.map((commit) => git('show', `${commit}:${path}`)));
  } catch {
    // A copy without its history holds only what is given now.
  }
  return states.flatMap((state) => Object.entries(JSON.parse(state) as Record<string, number>));
}

test('no number was ever taken away or given to another city', () => {
  const now = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  const given = everGiven();
  expect(given.filter(([id, number]) => now[id] !== number)).toEqual([]);
  const owners = Map.groupBy(given, ([, number]) => number);
  const shared = [...owners].filter(([, pairs]) => new Set(pairs.map(([id]) => id)).size > 1);
  expect(shared).toEqual([]);
});
