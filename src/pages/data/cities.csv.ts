import { directory } from '../../collections.ts';
import { citiesCsv } from '../../export/tables.ts';

export const GET = () =>
  new Response(citiesCsv(directory), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
