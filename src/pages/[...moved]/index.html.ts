import type { APIRoute } from 'astro';
import { at } from '../../base.ts';
import { directory } from '../../collections.ts';
import { leadingOn } from '../../directory/short-paths.ts';
import { movedPage } from '../../export/moved-page.ts';
import { ui } from '../../i18n/ui.ts';
import { siteConfig } from '../../site.config.ts';

const { t, locale } = ui(undefined);
const words = { language: locale.code, title: t('moved.title'), way: t('moved.way') };

// Not by Astro's own redirects: each would be a route, and the build asks every route about every page.
export const getStaticPaths = () =>
  Object.entries(leadingOn(directory.content)).map(([from, to]) => ({
    params: { moved: from.slice(1, -1) },
    props: { to },
  }));

export const GET: APIRoute<{ to: string }> = ({ props: { to } }) =>
  new Response(movedPage({ path: at(to), canonical: siteConfig.address + to }, words), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
