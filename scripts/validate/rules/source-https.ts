import type { ContentFile } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';
import { sourcesIn } from '../sources.ts';

/** Returns the hosts of which some source was read by https. */
export function securedHosts(files: Iterable<ContentFile>): Set<string> {
  const hosts = new Set<string>();
  for (const file of files) {
    for (const { address, host } of sourcesIn(file)) if (address.startsWith('https://')) hosts.add(host);
  }
  return hosts;
}

/** Returns an address by https where its site is known to serve it. */
export function secured(address: string, host: string, hosts: ReadonlySet<string>): string {
  return hosts.has(host) ? address.replace(/^http:/, 'https:') : address;
}

export const sourceHttps: TreeRule = {
  name: 'source-https',
  description: 'A source is given by https where other sources show that its site serves it',
  scope: 'tree',
  *check({ files }) {
    const hosts = securedHosts(files.values());
    for (const file of files.values()) {
      for (const { address, host, at } of sourcesIn(file)) {
        const expected = secured(address, host, hosts);
        if (expected !== address)
          yield { path: file.path, at, what: `${host} serves https`, expected, fixable: true };
      }
    }
  },
};
