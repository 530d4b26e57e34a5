import type { LiveMap } from './live-map.ts';
import { prepare } from './prepare.ts';
import { viewOf } from './view.ts';

/** After this time, in milliseconds, the reader is told that the map is being loaded. */
const PATIENCE = 400;

/**
 * The map of the world: a still drawing that works by itself, and a live map that takes its place at the first touch
 * or focus. Nothing heavy is loaded before that.
 */
class CityMap extends HTMLElement {
  readonly #still = this.#part('.world', HTMLElement);
  readonly #drawing = this.#part('svg', SVGElement);
  readonly #tools = this.#part('[data-tools]', HTMLElement);
  readonly #status = this.#part('[data-status]', HTMLElement);
  #prepared: ReturnType<typeof prepare> | undefined;
  #opening: Promise<LiveMap | undefined> | undefined;
  #box: HTMLElement | undefined;

  connectedCallback() {
    this.#tools.hidden = false;
    const onLink = ({ target }: Event) => target instanceof Element && target.closest('a') !== null;
    // A pointer over the map announces a touch: what that needs is fetched meanwhile.
    this.#still.addEventListener('pointerenter', () => void this.#prepare().catch(() => undefined));
    this.#still.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'mouse' && event.button === 0 && !onLink(event))
        void this.#openWithDrag(event);
    });
    this.#still.addEventListener('click', (event) => {
      if (!onLink(event)) void this.#open();
    });
    this.#still.addEventListener('focus', () => void this.#open());
    this.addEventListener('wheel', (event) => this.#wheel(event), { capture: true, passive: false });
    for (const button of this.#tools.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#use(button.dataset));
    }
  }

  /** Starts loading once; after a failure the next touch tries again. */
  #prepare() {
    const { shapes = '', members = '' } = this.dataset;
    this.#prepared ??= prepare({ shapes, members }).catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  /** The live map, opened at the first call; undefined where it could not be loaded, and the still map stays. */
  #open() {
    this.#opening ??= this.#takeOver().catch(() => {
      this.#opening = undefined;
      this.#say(this.dataset['broken'] ?? '');
      return undefined;
    });
    return this.#opening;
  }

  async #takeOver(): Promise<LiveMap> {
    const waiting = window.setTimeout(() => this.#say(this.dataset['busy'] ?? ''), PATIENCE);
    const { code, shapes, file } = await this.#prepare().finally(() => window.clearTimeout(waiting));
    this.#say('');
    const box = document.createElement('div');
    box.className = 'live';
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', this.dataset['label'] ?? '');
    this.#still.after(box);
    const view = viewOf({
      drawingWidth: this.#drawing.getBoundingClientRect().width,
      scrolled: this.#still.scrollLeft,
      width: this.#still.clientWidth,
      height: this.#still.clientHeight,
    });
    const live = code.openLiveMap(box, view, shapes, file, (text) => this.#say(text));
    const hadFocus = document.activeElement === this.#still;
    this.#still.classList.add('world--behind');
    if (hadFocus) box.focus({ preventScroll: true });
    this.#box = box;
    return live;
  }

  /** Opens the live map and hands it the drag that the reader has begun meanwhile. */
  async #openWithDrag(from: PointerEvent) {
    let last: MouseEvent = from;
    let released = false;
    const watch = new AbortController();
    const { signal } = watch;
    window.addEventListener('pointermove', (event) => (last = event), { signal });
    window.addEventListener('pointerup', () => (released = true), { signal });
    const isFirst = !this.#opening;
    const live = await this.#open();
    watch.abort();
    if (isFirst) live?.drag(from, last, released);
  }

  /** The wheel scrolls the page, unless the map has the focus or Ctrl or ⌘ is held. */
  #wheel(event: WheelEvent) {
    const meant = event.ctrlKey || event.metaKey || this.#box?.contains(document.activeElement);
    if (!meant) event.stopPropagation();
    else if (!this.#box) {
      event.preventDefault();
      void this.#open();
    }
  }

  async #use({ zoom, home }: DOMStringMap) {
    const live = await this.#open();
    if (zoom) live?.zoomBy(Number(zoom));
    if (home !== undefined) live?.home();
  }

  #say(text: string) {
    this.#status.textContent = text;
  }

  /** A part of the page's own markup. Throws if the markup changed and the part is gone. */
  #part<E extends Element>(selector: string, type: new () => E): E {
    const element = this.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`city-map: the page has no ${selector}.`);
    return element;
  }
}

customElements.define('city-map', CityMap);
