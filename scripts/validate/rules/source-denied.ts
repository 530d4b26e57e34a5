import type { FileRule } from '../rule.ts';
import { sourcesIn } from '../sources.ts';

const shortener = 'it only redirects; give the address that it leads to';
const cache = 'it is a passing copy; give the address of the page itself';
const copies = 'it holds copies of documents; give the address of the publisher';
const anybody = 'it repeats what others wrote; give what it cites';

/** Hosts that are no sources, each with the reason. */
const denied: Readonly<Record<string, string>> = {
  'bit.ly': shortener,
  'goo.gl': shortener,
  'l.facebook.com': shortener,
  'lnkd.in': shortener,
  'ow.ly': shortener,
  't.co': shortener,
  'tinyurl.com': shortener,
  'cc.bingj.com': cache,
  'translate.goog': cache,
  'translate.google.com': cache,
  'webcache.googleusercontent.com': cache,
  'docslib.org': copies,
  'docplayer.net': copies,
  'fdokumen.com': copies,
  'scribd.com': copies,
  'slidelegend.com': copies,
  'vdocuments.mx': copies,
  'vdocuments.net': copies,
  'alchetron.com': anybody,
  'everybodywiki.com': anybody,
  'wikimili.com': anybody,
  'wikizero.com': anybody,
};

/** Why some copies stand all the same. */
const onlyCopy = 'This copy is what was read; the address of the publisher is not recorded.';

const reasonFor = (host: string): string | undefined =>
  Object.entries(denied).find(([name]) => host === name || host.endsWith(`.${name}`))?.[1];

export const sourceDenied: FileRule = {
  name: 'source-denied',
  description: 'No source is a redirect, a web cache, a copy of another site or a link farm',
  exceptions: {
    'content/conferences/2013.json: docslib.org': onlyCopy,
    'content/documents/cities-of-inclusion-unesco-learning-city-award-2019.json: vdocuments.mx': onlyCopy,
    'content/documents/learning-cities-and-the-sdgs-a-guide-to-action.json: tr.scribd.com': onlyCopy,
    'content/documents/unesco-global-network-of-learning-cities-guiding-documents.json: slidelegend.com':
      onlyCopy,
    'content/network.json: slidelegend.com': onlyCopy,
    'content/practices/osan-citizen-engagement-school.mdx: docslib.org': onlyCopy,
    'content/practices/pecs-learning-festival-and-forum.mdx: fdokumen.com': onlyCopy,
    'content/practices/saha-gu-eco-cultural-exploration.mdx: docslib.org': onlyCopy,
  },
  scope: 'file',
  *check(file) {
    for (const { host, at } of sourcesIn(file)) {
      const reason = reasonFor(host);
      if (reason) yield { at, what: `${host} is no source: ${reason}`, subject: `${file.path}: ${host}` };
    }
  },
};
