import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { atomType, feedAtom } from '../../export/atom.ts';
import { feedsOf, type Feed } from '../../export/feeds.ts';
import { siteConfig } from '../../site.config.ts';

export const getStaticPaths = () =>
  feedsOf(directory).map((feed) => ({ params: { scope: feed.scope }, props: feed }));

export const GET: APIRoute<Feed> = ({ props }) =>
  new Response(feedAtom(props, siteConfig.address), { headers: { 'Content-Type': atomType } });
