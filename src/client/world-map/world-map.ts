import { base } from '../../base.ts';
import type { WorldFile, WorldFileDot } from '../../export/world-file.ts';
import { fetchJson } from '../fetch-json.ts';

/** The words of a drawn map. */
export interface WorldWords {
  /** Names the map as a whole. */
  map: string;
  /** Marks an unconfirmed member. */
  unconfirmed: string;
  nameOf(id: string): string;
}

/** A map of the world that shows some of the members. */
export interface DrawnWorld {
  element: HTMLElement;
  show(ids: readonly string[]): void;
}

/** Fetches and draws the map as the home page has it. Rejects when the network fails. */
export async function drawWorld(path: string, words: WorldWords): Promise<DrawnWorld> {
  const file = await fetchJson<WorldFile>(path);
  const drawn = svg('svg', {
    class: 'world-map',
    role: 'none',
    viewBox: `0 0 ${file.width} ${file.height}`,
  });
  const dots = new Map<string, SVGElement>();
  drawn.append(
    svg('path', { class: 'land', transform: 'scale(.5)', d: file.land }),
    svg('path', { class: 'borders', transform: 'scale(.5)', d: file.borders }),
    ...file.regions.map((region) => {
      const group = svg('g', { class: `dots dot--${region.id}`, role: 'group', 'aria-label': region.name });
      for (const dot of region.dots) {
        const link = dotLink(dot, file.radius, words);
        dots.set(dot.id, link);
        group.append(link);
      }
      return group;
    }),
  );
  const element = document.createElement('div');
  element.className = 'world';
  element.tabIndex = 0;
  element.role = 'region';
  element.ariaLabel = words.map;
  element.append(drawn);
  return {
    element,
    show(ids) {
      const shown = new Set(ids);
      for (const [id, dot] of dots) dot.classList.toggle('out', !shown.has(id));
    },
  };
}

/** A dot as a link with a title; lists beside the map are the way of the keyboard, so it is no Tab stop. */
function dotLink({ id, x, y, unconfirmed }: WorldFileDot, radius: number, words: WorldWords): SVGElement {
  const link = svg('a', { href: `${base}cities/${id}/`, tabindex: '-1' });
  const title = svg('title', {});
  title.textContent = unconfirmed ? `${words.nameOf(id)} (${words.unconfirmed})` : words.nameOf(id);
  const circle = svg('circle', { cx: String(x), cy: String(y), r: String(radius) });
  if (unconfirmed) circle.classList.add('dot--unconfirmed');
  link.append(title, circle);
  return link;
}

function svg(name: string, attributes: Record<string, string>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
