import type { APIRoute } from 'astro';
import { directory } from '../../collections.ts';
import { recordOfCity } from '../../export/records/city.ts';
import { recordJson } from '../../export/tables.ts';
import type { City } from '../../schemas/index.ts';

export const getStaticPaths = () =>
  directory.cities.map((city) => ({ params: { id: city.id }, props: city }));

export const GET: APIRoute<City> = ({ props }) =>
  new Response(recordJson(recordOfCity(directory, props)), {
    headers: { 'Content-Type': 'application/json' },
  });
