import type { FileRule } from '../rule.ts';
import { sourcesIn } from '../sources.ts';

/** Parameters that follow readers and say nothing about the page. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|_ga)$/;

/** Returns an address without parameters that follow readers; every other character stays as it is. */
export function withoutTracking(address: string): string {
  const [, before = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(address) ?? [];
  if (query === '') return address;
  const kept = query.split('&').filter((pair) => !tracking.test(pair.split('=')[0] ?? ''));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${hash}`;
}

export const sourceTracking: FileRule = {
  name: 'source-tracking',
  description: 'Addresses of sources carry no parameters that follow their readers',
  scope: 'file',
  *check(file) {
    for (const { address, at } of sourcesIn(file)) {
      const clean = withoutTracking(address);
      if (clean !== address)
        yield { at, what: 'the address carries tracking parameters', expected: clean, fixable: true };
    }
  },
};
