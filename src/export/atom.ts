import { dataset } from './dataset.ts';
import type { Feed, FeedItem } from './feeds.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/** The media type of Atom, which a page names in its head. */
export const atomType = 'application/atom+xml';

/** Releases have a date; Atom asks for a moment, and the first one of the day is as exact as any. */
const moment = (date: string) => `${date}T00:00:00Z`;

/** A feed as Atom (RFC 4287). */
export function feedAtom(feed: Feed, origin: string): string {
  const self = `${origin}/feeds/${feed.scope}.xml`;
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' },
      textElement('id', self),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', moment(feed.updated)),
      element('author', {}, textElement('name', dataset.creator)),
      textElement('rights', dataset.licence.title),
      element('link', { rel: 'self', type: atomType, href: self }),
      element('link', { rel: 'alternate', type: 'text/html', href: origin + feed.page }),
      ...feed.items.map((item) => `\n${entry(item, origin)}`),
    ),
  );
}

const entry = ({ id, page, date, title, text }: FeedItem, origin: string) =>
  element(
    'entry',
    {},
    textElement('id', origin + id),
    textElement('title', title),
    textElement('updated', moment(date)),
    element('link', { rel: 'alternate', type: 'text/html', href: origin + page }),
    textElement('summary', text),
  );
