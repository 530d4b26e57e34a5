import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { citedPages, type CitedPage } from '../../export/citations/cited-page.ts';
import { citationFile, citationFiles, type CitationFile } from '../../export/citations/formats.ts';
import { siteConfig } from '../../site.config.ts';

const formats = Object.keys(citationFiles) as CitationFile[];

export const getStaticPaths = () =>
  [...citedPages(directory, siteConfig.address)].flatMap(([path, page]) =>
    formats.map((format) => ({
      params: { file: `${path.slice(1, -1)}.${format}` },
      props: { page, format },
    })),
  );

export const GET: APIRoute<{ page: CitedPage; format: CitationFile }> = ({ props: { page, format } }) =>
  new Response(citationFile(page, format), { headers: { 'Content-Type': citationFiles[format] } });
