import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { lastingFiles, shelfFiles, snapshotFolder } from '../../export/shelf.ts';
import { mediaTypes, type ShelfFile } from '../../export/shelf-file.ts';
import { siteConfig } from '../../site.config.ts';

const pathOf = (file: ShelfFile, folder = '') => ({ params: { file: folder + file.path }, props: file });

export const getStaticPaths = () => [
  ...shelfFiles(directory, siteConfig.address).map((file) => pathOf(file)),
  ...lastingFiles(directory).map((file) => pathOf(file, `${snapshotFolder(directory)}/`)),
];

export const GET: APIRoute<ShelfFile> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': mediaTypes[props.format] } });
