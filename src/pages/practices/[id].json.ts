import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { recordOfPractice } from '../../export/records/practice.ts';
import { recordJson } from '../../export/tables.ts';
import type { Practice } from '../../schemas/index.ts';

export const getStaticPaths = () =>
  directory.practices.map((practice) => ({ params: { id: practice.id }, props: practice }));

export const GET: APIRoute<Practice> = ({ props }) =>
  new Response(recordJson(recordOfPractice(directory, props)), {
    headers: { 'Content-Type': 'application/json' },
  });
