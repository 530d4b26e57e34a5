import { z } from 'zod';

const names = z.record(z.string(), z.string());

/** https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
const lockSchema = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      dev: z.boolean().optional(),
      optional: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      dependencies: names.optional(),
      devDependencies: names.optional(),
      optionalDependencies: names.optional(),
      peerDependencies: names.optional(),
    }),
  ),
});

type Entry = z.infer<typeof lockSchema>['packages'][string];

/** A package at its place below node_modules/; the repository itself has the path `''`. */
export interface LockedPackage extends Entry {
  path: string;
  name: string;
}

const folder = 'node_modules/';

/** Returns the repository as package-lock.json tells it, and every package that `npm ci` fetches, in the order of paths. */
export function readLockFile(text: string): { root: LockedPackage; packages: LockedPackage[] } {
  const { '': root, ...rest } = lockSchema.parse(JSON.parse(text)).packages;
  const packages = Object.entries(rest)
    .map(([path, entry]) => ({
      ...entry,
      path,
      name: entry.name ?? path.slice(path.lastIndexOf(folder) + folder.length),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { root: { ...root, path: '', name: root?.name ?? '' }, packages };
}

/** Returns the package that Node finds for a name from within another: the nearest folder on the way up. */
export function finder(packages: readonly LockedPackage[]) {
  const byPath = new Map(packages.map((found) => [found.path, found]));
  return (from: LockedPackage, name: string): LockedPackage | undefined => {
    for (let path = from.path; ; path = path.slice(0, Math.max(0, path.lastIndexOf(`/${folder}`)))) {
      const found = byPath.get(`${path}${path ? '/' : ''}${folder}${name}`);
      if (found || path === '') return found;
    }
  };
}
