import type { DrawnWorld, WorldWords } from './world-map.ts';

/** A place for the map of the world, drawn when it is first shown. `show` rejects when the network fails; the next call tries again. */
export function lazyWorld(place: HTMLElement, path: string, words: WorldWords) {
  let drawing: Promise<DrawnWorld> | undefined;
  const draw = async () => {
    const { drawWorld } = await import('./world-map.ts');
    const world = await drawWorld(path, words);
    place.append(world.element);
    return world;
  };
  return {
    async show(ids: readonly string[]) {
      drawing ??= draw();
      drawing.catch(() => (drawing = undefined));
      (await drawing).show(ids);
    },
  };
}
