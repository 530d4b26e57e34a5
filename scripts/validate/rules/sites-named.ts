import { sourceAddresses } from '../../../src/schemas/walk.ts';
import { schemaOf } from '../legality.ts';
import type { TreeRule } from '../rule.ts';

/** Returns the host under which sites.json names a site; `undefined` for what is no address. */
export const hostOf = (address: string): string | undefined =>
  URL.parse(address)?.hostname.replace(/^www\./, '');

export const sitesNamed: TreeRule = {
  name: 'sites-named',
  description: 'sites.json has a name for the site of every source, because the name is the text of its link',
  scope: 'tree',
  *check(dataset) {
    const sites = dataset.single('sites');
    if (!sites) return;
    for (const file of dataset.files.values()) {
      if (!file.kind) continue;
      for (const { address, path: at } of sourceAddresses(schemaOf(file.kind), file.data)) {
        const host = hostOf(address);
        if (host === undefined || host in sites) continue;
        const mend = `Add "${host}": "<name of the site>" to content/sites.json; where no name is sure, the host itself.`;
        yield { path: file.path, at, what: `the site ${host} has no name`, mend };
      }
    }
  },
};
