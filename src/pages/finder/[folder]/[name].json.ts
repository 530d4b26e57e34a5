import type { APIRoute } from 'astro';
import { directory } from '../../../collections.ts';
import { drawsCountries } from '../../../directory/world-dots.ts';
import { outlineFiles } from '../../../export/outline-files.ts';

/** Where the network is small, one file holds all members, and none of these is made. */
export const getStaticPaths = () => {
  if (!drawsCountries(directory.cities)) return [];
  const { folder, files } = outlineFiles(directory);
  return [...files].map(([name, text]) => ({ params: { folder, name }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
