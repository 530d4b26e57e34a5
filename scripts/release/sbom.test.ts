import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { billOf } from './sbom.ts';

const lock = readFileSync('package-lock.json', 'utf8');
const bill = billOf(lock);

it('names every package of the lock file once, with its hash', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, { integrity: string }> };
  const hashes = Object.entries(packages)
    .filter(([path]) => path)
    .map(([, { integrity }]) => Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex'));
  expect(new Set(bill.components.flatMap((part) => part.hashes.map(({ content }) => content)))).toEqual(
    new Set(hashes),
  );
  const refs = bill.components.map((part) => part['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
});

it('leads from the atlas to every package, and to none that it does not name', () => {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
  const reached = new Set<string>();
  const visit = (ref: string) => {
    if (reached.has(ref)) return;
    reached.add(ref);
    needs.get(ref)?.forEach(visit);
  };
  visit(bill.metadata.component['bom-ref']);
  reached.delete(bill.metadata.component['bom-ref']);
  expect([...reached].sort()).toEqual(bill.components.map((part) => part['bom-ref']).sort());
});

it('is the same whatever the order of the lock file', () => {
  const { packages, ...rest } = JSON.parse(lock) as { packages: object };
  const turned = JSON.stringify({
    ...rest,
    packages: Object.fromEntries(Object.entries(packages).reverse()),
  });
  expect(JSON.stringify(billOf(turned))).toBe(JSON.stringify(bill));
});

const hash = `sha512-${'a'.repeat(86)}==`;
const sample = (packages: object) =>
  billOf(
    JSON.stringify({
      lockfileVersion: 3,
      packages: { '': { name: 'atlas', version: '2026.1.0', dependencies: { a: '1.0.0' } }, ...packages },
    }),
  );

it('tells the package that Node would find: the nearest', () => {
  const { dependencies } = sample({
    'node_modules/a': {
      version: '1.0.0',
      license: 'MIT',
      integrity: hash,
      dependencies: { '@s/b': '^1.0.0' },
    },
    'node_modules/a/node_modules/@s/b': { version: '1.0.0', license: 'MIT', integrity: hash },
    'node_modules/@s/b': { version: '2.0.0', license: 'MIT', integrity: hash },
  });
  expect(dependencies).toContainEqual({ ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/%40s/b@1.0.0'] });
});

it('writes a licence as id, expression or name', () => {
  const of = (license: string) =>
    sample({ 'node_modules/a': { version: '1.0.0', license, integrity: hash } }).components[0]?.licenses;
  expect(of('MIT')).toEqual([{ license: { id: 'MIT' } }]);
  expect(of('MIT OR ISC')).toEqual([{ expression: 'MIT OR ISC' }]);
  expect(of('CC BY-SA 4.0')).toEqual([{ license: { name: 'CC BY-SA 4.0' } }]);
});

it('refuses a lock file that lacks a package', () => {
  expect(() => sample({})).toThrow('has no a, which atlas@2026.1.0 needs');
});
