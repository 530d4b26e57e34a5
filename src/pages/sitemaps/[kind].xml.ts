import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { pageList, type SitePage } from '../../export/page-list.ts';
import { sitemap } from '../../export/sitemap.ts';
import { siteConfig } from '../../site.config.ts';

export const getStaticPaths = () =>
  Object.entries(pageList(directory)).map(([kind, pages]) => ({ params: { kind }, props: { pages } }));

export const GET: APIRoute<{ pages: SitePage[] }> = ({ props }) =>
  new Response(sitemap(props.pages, siteConfig.address), { headers: { 'Content-Type': 'application/xml' } });
