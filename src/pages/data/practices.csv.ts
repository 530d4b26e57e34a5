import { directory } from '../../collections.ts';
import { practicesCsv } from '../../export/tables.ts';

export const GET = () =>
  new Response(practicesCsv(directory), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
