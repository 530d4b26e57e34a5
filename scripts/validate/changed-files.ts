import { execFileSync } from 'node:child_process';

const git = (cwd: string, ...args: string[]): string[] =>
  execFileSync('git', args, { cwd, encoding: 'utf8' }).split('\0').filter(Boolean);

/** Returns the paths that differ from a git ref, files that git does not know yet included; throws where the ref is unknown. */
export const changedFiles = (ref: string, cwd = '.'): Set<string> =>
  new Set([
    ...git(cwd, 'diff', '--name-only', '--relative', '-z', ref, '--'),
    ...git(cwd, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
