import { expect, it } from 'vitest';
import { checkPackageFiles } from './check-packages.ts';
import { exceptions, isAllowed } from './packages/licences.ts';

const hash = `sha512-${'a'.repeat(86)}==`;
const sound = { version: '1.0.0', license: 'MIT', integrity: hash };
const excused = Object.fromEntries(
  Object.entries(exceptions).map(([name, { licence }]) => [
    `node_modules/${name}`,
    { ...sound, license: licence },
  ]),
);
const readme = `## What it stands on, and why

| package    | why |
| ---------- | --- |
| leaf, twig | x   |
| @types/*   | x   |

## Licences
`;
const dependencies = { leaf: '1.0.0' };
const devDependencies = { twig: '1.0.0', '@types/leaf': '1.0.0' };

/** What is wrong where one package, or one of the three files, is not as it should be. */
function problems({
  packages = {},
  manifest = {},
  table = readme,
}: {
  packages?: Record<string, object>;
  manifest?: object;
  table?: string;
}) {
  return checkPackageFiles({
    lock: JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies, devDependencies },
        'node_modules/leaf': sound,
        'node_modules/twig': { ...sound, hasInstallScript: true },
        'node_modules/@types/leaf': sound,
        ...excused,
        ...packages,
      },
    }),
    manifest: JSON.stringify({ dependencies, devDependencies, allowScripts: { twig: true }, ...manifest }),
    readme: table,
  }).flatMap((check) => check.problems);
}

it('finds nothing wrong with sound packages', () => {
  expect(problems({})).toEqual([]);
});

it.each([
  ['a licence that is not allowed', { license: 'GPL-3.0-only' }, 'a has the licence GPL-3.0-only'],
  ['no licence', { license: undefined }, 'a has no licence'],
  ['the excepted licence of another package', { license: 'CC BY-SA 4.0' }, 'a has the licence CC BY-SA'],
  ['no hash', { integrity: undefined }, 'a has no sha512'],
  ['a weak hash', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'a has no sha512'],
  ['a repository as origin', { resolved: 'git+ssh://git@github.com/a/a.git#1234' }, 'a comes from git+ssh'],
  ['a file as origin', { resolved: 'file:a-1.0.0.tgz' }, 'a comes from file:'],
  ['an open line as origin', { resolved: 'http://registry.npmjs.org/a/-/a-1.0.0.tgz' }, 'a comes from http:'],
  ['another host', { resolved: 'https://example.org/a/-/a-1.0.0.tgz' }, 'a comes from https://example'],
  ['another package', { resolved: 'https://registry.npmjs.org/b/-/b-1.0.0.tgz' }, 'a comes from https'],
  ['a folder of the machine', { link: true }, 'a is a link'],
  ['a script that nobody approved', { hasInstallScript: true }, 'a runs a script'],
])('tells %s', (_, wrong, problem) => {
  expect(problems({ packages: { 'node_modules/leaf/node_modules/a': { ...sound, ...wrong } } })).toEqual([
    expect.stringContaining(problem),
  ]);
});

it('accepts an address at the registry, with a scope too', () => {
  const resolved = 'https://registry.npmjs.org/@b/c/-/c-1.0.0.tgz';
  expect(problems({ packages: { 'node_modules/@b/c': { ...sound, resolved } } })).toEqual([]);
});

it('tells an approval and an exception that nothing needs', () => {
  const manifest = { allowScripts: { twig: true, leaf: true } };
  expect(problems({ manifest })).toEqual([expect.stringContaining('names leaf, which runs none')]);
  expect(problems({ packages: { 'node_modules/citeproc': sound } })).toEqual([
    expect.stringContaining('citeproc needs no exception'),
  ]);
});

it('tells a refusal as no approval', () => {
  expect(problems({ manifest: { allowScripts: { twig: false } } })).toEqual([
    expect.stringContaining('twig runs a script'),
  ]);
});

it('tells a range, and a lock file that is not of this package.json', () => {
  expect(problems({ manifest: { dependencies: { leaf: '^1.0.0' } } })).toEqual([
    expect.stringContaining('leaf is ^1.0.0'),
    expect.stringContaining('leaf is locked for 1.0.0'),
  ]);
  const packages = { '': { dependencies, devDependencies: { ...devDependencies, gone: '1.0.0' } } };
  expect(problems({ packages })).toEqual([expect.stringContaining('gone is in package-lock.json')]);
});

it('tells what README’s table lacks, has too much, and has twice', () => {
  expect(problems({ table: readme.replace('leaf, ', '') })).toEqual(['leaf is not in README’s table']);
  expect(problems({ table: readme.replace('leaf, ', 'leaf, bough, ') })).toEqual([
    'README names bough, which package.json does not',
  ]);
  expect(problems({ table: readme.replace('leaf, ', 'leaf, leaf, ') })).toEqual(['README names leaf twice']);
  expect(problems({ table: '' })).toHaveLength(3);
});

it.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT AND Zlib) OR GPL-3.0-only', true],
  ['(MIT OR GPL-3.0-only) AND AGPL-3.0-only', false],
  ['GPL-2.0-only OR (MIT AND (ISC OR AGPL-3.0-only))', true],
  ['toString', false],
  ['UNLICENSED', false],
  ['', false],
])('reads the licence %s', (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});
