import { finder, readLockFile, type LockedPackage } from '../packages/lock-file.ts';

/** A package in a bill of materials, https://cyclonedx.org/docs/1.6/json/#components */
interface Component {
  type: 'library';
  'bom-ref': string;
  name: string;
  group?: string;
  version: string;
  scope: 'required' | 'optional';
  purl: string;
  licenses: ({ license: { id: string } | { name: string } } | { expression: string })[];
  hashes: { alg: 'SHA-512'; content: string }[];
  properties?: { name: string; value: string }[];
}

/** A bill of materials in the form of CycloneDX 1.6, without a serial number or a time, so that two builds make the same. */
export interface Bill {
  bomFormat: 'CycloneDX';
  specVersion: '1.6';
  version: 1;
  metadata: { component: { type: 'application'; 'bom-ref': string; name: string; version: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/npm-definition.md */
const purlOf = ({ name, version = '' }: LockedPackage) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const byText = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Returns the bill of everything that the site is built and tested with, from package-lock.json alone. */
export function billOf(lock: string): Bill {
  const { root, packages } = readLockFile(lock);
  const ref = `${root.name}@${root.version ?? ''}`;
  const find = finder(packages);
  const needs = new Map<string, Set<string>>([[ref, new Set()]]);
  for (const found of [root, ...packages]) {
    const own = found === root ? ref : purlOf(found);
    const all = { ...found.dependencies, ...found.devDependencies };
    const optional = { ...found.optionalDependencies, ...found.peerDependencies };
    const needed = needs.get(own) ?? new Set();
    for (const name of Object.keys({ ...all, ...optional })) {
      const met = find(found, name);
      if (met) needed.add(purlOf(met));
      else if (name in all) throw new Error(`package-lock.json has no ${name}, which ${own} needs.`);
    }
    needs.set(own, needed);
  }
  // One package may lie in several folders.
  const components = new Map(packages.map((found) => [purlOf(found), componentOf(found)]));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: { type: 'application', 'bom-ref': ref, name: root.name, version: root.version ?? '' },
    },
    components: [...components.values()].sort((a, b) => byText(a.purl, b.purl)),
    dependencies: [...needs]
      .map(([own, needed]) => ({ ref: own, dependsOn: [...needed].sort(byText) }))
      .sort((a, b) => byText(a.ref, b.ref)),
  };
}

function componentOf(found: LockedPackage): Component {
  const { name, version = '', license = '', integrity = '', dev, optional, devOptional } = found;
  const [, group, bare = name] = /^(@.+)\/(.+)$/.exec(name) ?? [];
  return {
    type: 'library',
    'bom-ref': purlOf(found),
    ...(group && { group }),
    name: bare,
    version,
    scope: (optional ?? devOptional) ? 'optional' : 'required',
    purl: purlOf(found),
    licenses: [licenceOf(license)],
    hashes: [
      { alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') },
    ],
    // https://github.com/CycloneDX/cyclonedx-property-taxonomy: what only the build's tools and tests need.
    ...((dev ?? devOptional) && { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }),
  };
}

/** An id of the SPDX list has no space; with one it is an expression, or a name that the list does not hold. */
function licenceOf(license: string): Component['licenses'][number] {
  if (/ (AND|OR) /.test(license)) return { expression: license };
  return { license: license.includes(' ') ? { name: license } : { id: license } };
}
