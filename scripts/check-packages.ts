/** Looks whether every package that `npm ci` fetches is one that we chose knowingly; offline, from package-lock.json. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { runAlone, type Check } from './check.ts';
import { exceptions, isAllowed } from './packages/licences.ts';
import { readLockFile, type LockedPackage } from './packages/lock-file.ts';

const names = z.record(z.string(), z.string());

const manifestSchema = z.object({
  dependencies: names,
  devDependencies: names,
  allowScripts: z.record(z.string(), z.boolean()),
});

/** The three files that tell what we stand on, as texts. */
export interface PackageFiles {
  lock: string;
  manifest: string;
  readme: string;
}

/** npm reads this host as “the registry that is configured”; a lock file may also leave the address out. */
const registry = 'https://registry.npmjs.org/';
const integrityOf = /^sha512-[A-Za-z0-9+/]{86}==$/;
const exactVersion = /^\d+\.\d+\.\d+$/;

/** Returns every check of what we stand on, each with what is wrong. */
export function checkPackageFiles({ lock, manifest, readme }: PackageFiles): Check[] {
  const { root, packages: all } = readLockFile(lock);
  const { dependencies, devDependencies, allowScripts } = manifestSchema.parse(JSON.parse(manifest));
  const direct = { ...dependencies, ...devDependencies };
  const measured = `${all.length} packages`;
  return [
    { name: 'every package has a licence that we allow', problems: licenceProblems(all), measured },
    {
      name: 'every package comes from the registry and has its hash',
      problems: originProblems(all),
      measured,
    },
    { name: 'no package runs a script but those approved', problems: scriptProblems(all, allowScripts) },
    {
      name: 'every direct dependency is exact, and locked as it is named',
      problems: directProblems(direct, { ...root.dependencies, ...root.devDependencies }),
      measured: `${Object.keys(direct).length} packages`,
    },
    { name: 'README says why of each direct dependency', problems: readmeProblems(direct, readme) },
  ];
}

function licenceProblems(all: readonly LockedPackage[]): string[] {
  const refused = all
    .filter(({ name, license = '' }) => !isAllowed(license) && exceptions[name]?.licence !== license)
    .map(({ path, license }) => `${path} has ${license ? `the licence ${license}` : 'no licence'}`);
  const idle = Object.entries(exceptions)
    .filter(([name, { licence }]) => !all.some((found) => found.name === name && found.license === licence))
    .map(([name, { licence }]) => `${name} needs no exception for ${licence} any more`);
  return [...refused, ...idle];
}

function originProblems(all: readonly LockedPackage[]): string[] {
  return all.flatMap(({ path, name, version = '', integrity = '', resolved, link }) => {
    const address = `${registry}${name}/-/${name.split('/').at(-1) ?? ''}-${version}.tgz`;
    return [
      ...(link ? [`${path} is a link to a folder`] : []),
      ...(integrityOf.test(integrity) ? [] : [`${path} has no sha512`]),
      ...(resolved === undefined || resolved === address ? [] : [`${path} comes from ${resolved}`]),
    ];
  });
}

function scriptProblems(
  all: readonly LockedPackage[],
  approved: Readonly<Record<string, boolean>>,
): string[] {
  const running = all.filter(({ hasInstallScript }) => hasInstallScript);
  const names = new Set(running.map(({ name }) => name));
  return [
    ...running
      .filter(({ name }) => approved[name] !== true)
      .map(
        ({ path }) => `${path} runs a script at installation; allowScripts of package.json does not name it`,
      ),
    ...Object.keys(approved)
      .filter((name) => !names.has(name))
      .map((name) => `allowScripts of package.json names ${name}, which runs none`),
  ];
}

type Versions = Readonly<Record<string, string>>;

function directProblems(direct: Versions, locked: Versions): string[] {
  return [
    ...Object.entries(direct).flatMap(([name, version]) => [
      ...(exactVersion.test(version) ? [] : [`${name} is ${version}; expected one version, as 1.2.3`]),
      ...(locked[name] === version
        ? []
        : [`${name} is locked for ${locked[name] ?? 'nothing'}, not ${version}`]),
    ]),
    ...Object.keys(locked)
      .filter((name) => !Object.hasOwn(direct, name))
      .map((name) => `${name} is in package-lock.json and not in package.json`),
  ];
}

/** In the table `@types/*` stands for all packages of types: they have one reason. */
function readmeProblems(direct: Versions, readme: string): string[] {
  const table = /^## What it stands on.*?$(.*?)^## /ms.exec(readme)?.[1] ?? '';
  const told = [...table.matchAll(/^\| (?!package |-)(.*?)\|/gm)].flatMap(([, cell = '']) =>
    cell.split(',').map((name) => name.trim()),
  );
  const stands = (row: string, name: string) =>
    row.endsWith('/*') ? name.startsWith(row.slice(0, -1)) : row === name;
  const actual = Object.keys(direct);
  return [
    ...actual
      .filter((name) => !told.some((row) => stands(row, name)))
      .map((name) => `${name} is not in README’s table`),
    ...told
      .filter((row) => !actual.some((name) => stands(row, name)))
      .map((row) => `README names ${row}, which package.json does not`),
    ...told.filter((row, at) => told.indexOf(row) !== at).map((row) => `README names ${row} twice`),
  ];
}

/** Returns the checks of the packages of this repository. */
export const checkPackages = (): Check[] =>
  checkPackageFiles({
    lock: readFileSync('package-lock.json', 'utf8'),
    manifest: readFileSync('package.json', 'utf8'),
    readme: readFileSync('README.md', 'utf8'),
  });

if (import.meta.main) await runAlone(checkPackages);
