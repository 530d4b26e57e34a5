import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { changedFiles } from './changed-files.ts';

test('files that differ from a ref are found, new and deleted ones too', () => {
  const root = mkdtempSync(join(tmpdir(), 'atlas-'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root });
  const write = (path: string, text: string) => writeFileSync(join(root, path), text);
  mkdirSync(join(root, 'content'));
  for (const name of ['same', 'changed', 'deleted']) write(`content/${name}.json`, '1');
  git('init', '--quiet');
  git('add', '.');
  git('-c', 'user.name=t', '-c', 'user.email=t@t.example', 'commit', '--quiet', '-m', 't');
  write('content/changed.json', '2');
  write('content/new.json', '1');
  rmSync(join(root, 'content/deleted.json'));
  expect([...changedFiles('HEAD', root)].sort()).toEqual([
    'content/changed.json',
    'content/deleted.json',
    'content/new.json',
  ]);
  expect(() => changedFiles('no-such-ref', root)).toThrow();
  rmSync(root, { recursive: true });
});
