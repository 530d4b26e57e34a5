import type { APIRoute } from 'astro';
import { detailFiles } from '../../../../export/detail-files.ts';

export const getStaticPaths = () => {
  const { folder, files } = detailFiles();
  return [...files].map(([name, text]) => ({ params: { folder, name }, props: { text } }));
};

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
