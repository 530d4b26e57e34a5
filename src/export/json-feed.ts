import { dataset } from './dataset.ts';
import type { Feed } from './feeds.ts';

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export function feedJson({ scope, title, description, page, items }: Feed, origin: string): string {
  return `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      home_page_url: origin + page,
      feed_url: `${origin}/feeds/${scope}.json`,
      language: 'en',
      authors: [{ name: dataset.creator }],
      items: items.map((item) => ({
        id: origin + item.id,
        url: origin + item.page,
        title: item.title,
        content_text: item.text,
        date_published: `${item.date}T00:00:00Z`,
      })),
    },
    null,
    1,
  )}\n`;
}
