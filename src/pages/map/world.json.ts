import { directory } from '../../collections.ts';
import { worldShapes } from '../../geo/world-shapes.ts';

/** Land and borders for the live map, as TopoJSON from our own host. */
export function GET(): Response {
  const shapes = worldShapes(directory.cities.map(({ location }) => location));
  return new Response(JSON.stringify(shapes), { headers: { 'Content-Type': 'application/json' } });
}
