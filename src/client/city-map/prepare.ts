import type { WorldShapes } from '../../geo/world-shapes.ts';
import type { MapFile } from './map-file.ts';

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered with status ${answer.status}.`);
  return answer.json();
}

/** Loads all that the live map needs: its code, its style sheet, the shapes and the members. Rejects if one is missing. */
export async function prepare(addresses: { shapes: string; members: string }) {
  const [code, shapes, file] = await Promise.all([
    import('./live-map.ts').then(async (loaded) => {
      await loaded.loadStyle();
      return loaded;
    }),
    load(addresses.shapes),
    load(addresses.members),
  ]);
  // Both files come from the same build as this script.
  return { code, shapes: shapes as WorldShapes, file: file as MapFile };
}
