import { directory } from '../collections.ts';
import { pageList } from '../export/page-list.ts';
import { sitemapIndex } from '../export/sitemap.ts';
import { siteConfig } from '../site.config.ts';

export const GET = () =>
  new Response(sitemapIndex(pageList(directory), siteConfig.address), {
    headers: { 'Content-Type': 'application/xml' },
  });
