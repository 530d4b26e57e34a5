import { execFileSync } from 'node:child_process';

const git = (...args: string[]): string[] =>
  execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean);

/** Returns the paths that differ from a git ref, files that git does not know yet included; throws where the ref is unknown. */
export const changedFiles = (ref: string): Set<string> =>
  new Set([
    ...git('diff', '--name-only', '--relative', '-z', ref, '--'),
    ...git('ls-files', '--others', '--exclude-standard', '-z'),
  ]);
