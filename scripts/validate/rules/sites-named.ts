import type { TreeRule } from '../rule.ts';
import { sourcesIn } from '../sources.ts';

export const sitesNamed: TreeRule = {
  name: 'sites-named',
  description: 'sites.json has a name for the site of every source, because the name is the text of its link',
  scope: 'tree',
  *check(dataset) {
    const sites = dataset.single('sites');
    if (!sites) return;
    for (const file of dataset.files.values()) {
      for (const { host, at } of sourcesIn(file)) {
        if (host in sites) continue;
        const mend = `Add "${host}": "<name of the site>" to content/sites.json; where no name is sure, the host itself.`;
        yield { path: file.path, at, what: `the site ${host} has no name`, mend };
      }
    }
  },
};
