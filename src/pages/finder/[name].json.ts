import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { finderFile, finderFiles } from '../../export/finder-files.ts';

export const getStaticPaths = () =>
  finderFiles.map((finder) => {
    const { name, text } = finderFile(directory, finder);
    return { params: { name }, props: { text } };
  });

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json' } });
