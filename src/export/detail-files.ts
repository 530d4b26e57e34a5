import { createHash } from 'node:crypto';
import { at } from '../base.ts';
import { once } from '../geo/atlas.ts';
import { detail } from '../geo/detail.ts';

/**
 * The files with finer shapes for the live map, by name. The address of their folder changes with what they hold: they may
 * be kept for ever.
 */
export const detailFiles = once(() => {
  const { levels, pieces } = detail();
  const files = new Map<string, string>([...pieces].map(([name, piece]) => [name, JSON.stringify(piece)]));
  files.set('levels', JSON.stringify(levels));
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const folder = hash.digest('hex').slice(0, 10);
  return { folder, address: at(`/map/detail/${folder}/`), files };
});
