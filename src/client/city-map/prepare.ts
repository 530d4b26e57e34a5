import type { WorldShapes } from '../../geo/world-shapes.ts';
import { inTime } from '../fetch-json.ts';
import { load } from './load.ts';
import { loadIndex } from './load-index.ts';
import type { MapFile } from './map-file.ts';
import { Members } from './members.ts';

/** Loads all that the live map needs: its code, its style sheet, the shapes and the members. Rejects if one is missing. */
export async function prepare(addresses: { shapes: string; words: string; index: string }) {
  const [code, shapes, file, index] = await Promise.all([
    inTime(
      import('./live-map.ts').then(async (loaded) => {
        await loaded.loadStyle();
        return loaded;
      }),
      'The code of the live map',
    ),
    load(addresses.shapes),
    load(addresses.words),
    loadIndex(addresses.index),
  ]);
  // All files come from the same build as this script.
  return {
    code,
    shapes: shapes as WorldShapes,
    file: file as MapFile,
    members: new Members(index, file as MapFile, addresses.index),
  };
}
