import type { APIRoute } from 'astro';
import { directory } from '../collections.ts';
import { dataset, datasetDescription } from '../export/dataset.ts';
import { pageList } from '../export/page-list.ts';
import { pagesText, robotsText, securityText } from '../export/text-files.ts';
import { siteConfig } from '../site.config.ts';

const { address, contactEmail } = siteConfig;
const heading = `${dataset.title}\n${datasetDescription(directory)}`;
const texts: Readonly<Record<string, string>> = {
  robots: robotsText(address),
  index: pagesText(heading, pageList(directory)),
  // Without a contact there is nobody to write to, and no file.
  ...(contactEmail !== null && {
    '.well-known/security': securityText(contactEmail, directory.content.release, address),
  }),
};

export const getStaticPaths = () =>
  Object.entries(texts).map(([name, text]) => ({ params: { name }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
