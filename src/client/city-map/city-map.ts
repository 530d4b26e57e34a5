import { ownerOf } from '../../facets/outline.ts';
import type { LiveMap } from './live-map.ts';
import { prepare } from './prepare.ts';
import { toolbar } from './toolbar.ts';
import { viewOf, type View } from './view.ts';

/** After this time, in milliseconds, the reader is told that the map is being loaded. */
const PATIENCE = 400;
/** The reader's place is asked for once and roughly; a place of the last ten minutes will do. */
const ROUGHLY: PositionOptions = { maximumAge: 600_000, timeout: 10_000 };

/** What the map tells the page around it. */
export interface MapEvents {
  /** Which members can be seen, and the view; undefined is the whole world. */
  moved: { ids: ReadonlySet<string>; view: View | undefined };
  /** The members under the pointer or the focus. */
  pointed: readonly string[];
}

/**
 * The map of the world: a still drawing that works by itself, and a live map that takes its place at the first touch
 * or focus. Nothing heavy is loaded before that.
 */
export class CityMap extends HTMLElement {
  readonly #still = this.#part('.world', HTMLElement);
  readonly #drawing = this.#part('svg', SVGElement);
  readonly #tools = this.#part('[data-tools]', HTMLElement);
  readonly #status = this.#part('[data-status]', HTMLElement);
  readonly #again = this.#part('[data-again]', HTMLButtonElement);
  readonly #keys = this.#part('dialog', HTMLDialogElement);
  #prepared: ReturnType<typeof prepare> | undefined;
  #opening: Promise<LiveMap | undefined> | undefined;
  #box: HTMLElement | undefined;
  #shown: ReadonlySet<string> | undefined;
  /** What can be seen of the live map, in words. */
  #seen = '';
  /** Countries in view whose members are not known by name, and how far their loading is. */
  #near: readonly string[] = [];
  readonly #coming = new Map<string, 'asked' | 'failed'>();

  connectedCallback() {
    this.#offerOnlyWhatWorks();
    toolbar(this.#tools);
    const onLink = ({ target }: Event) => target instanceof Element && target.closest('a') !== null;
    // A pointer over the map announces a touch: what that needs is fetched meanwhile.
    this.#still.addEventListener('pointerenter', () => void this.#prepare().catch(() => undefined));
    this.#still.addEventListener('pointerdown', (event) => {
      if (event.pointerType === 'mouse' && event.button === 0 && !onLink(event))
        void this.#openWithDrag(event);
    });
    this.#still.addEventListener('click', (event) => {
      if (!onLink(event)) void this.open();
    });
    this.#still.addEventListener('focus', () => void this.open());
    this.addEventListener('wheel', (event) => this.#wheel(event), { capture: true, passive: false });
    for (const button of this.#tools.querySelectorAll('button')) {
      button.addEventListener('click', () => void this.#use(button.dataset));
    }
    this.#again.addEventListener('click', () => void this.#use({}));
  }

  /** The live map, opened at the first call, at a view if one is given; undefined where it could not be loaded. */
  async open(start?: View): Promise<LiveMap | undefined> {
    this.#opening ??= this.#takeOver(start).catch(() => {
      this.#opening = undefined;
      this.#say(this.dataset['broken'] ?? '');
      this.#again.hidden = false;
      return undefined;
    });
    return this.#opening;
  }

  /** Shows these members only, on the still map too. */
  async show(ids: ReadonlySet<string>): Promise<void> {
    this.#shown = ids;
    const owners = new Set([...ids].map(ownerOf));
    for (const dot of this.#dots()) dot.classList.toggle('out', !owners.has(idOf(dot)));
    const live = await this.open();
    if (!live) return;
    const { members } = await this.#prepare();
    live.show(members.among(this.#shown));
  }

  /** Marks a member, or the members of a country, wherever they are drawn; undefined marks none. */
  async point(id: string | undefined): Promise<void> {
    for (const dot of this.#dots()) dot.classList.toggle('pointed', idOf(dot) === id);
    (await this.#opening)?.point(id);
  }

  /** Starts loading once; after a failure the next touch tries again. */
  #prepare() {
    const { shapes = '', words = '', index = '' } = this.dataset;
    this.#prepared ??= prepare({ shapes, words, index }).catch((error: unknown) => {
      this.#prepared = undefined;
      throw error;
    });
    return this.#prepared;
  }

  async #takeOver(start: View | undefined): Promise<LiveMap> {
    const waiting = window.setTimeout(() => this.#say(this.dataset['busy'] ?? ''), PATIENCE);
    const { code, shapes, file, members } = await this.#prepare().finally(() => window.clearTimeout(waiting));
    this.#say('');
    const hadFocus = [this.#still, this.#again].some((part) => part === document.activeElement);
    this.#again.hidden = true;
    const box = document.createElement('div');
    box.className = 'live';
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', this.dataset['label'] ?? '');
    this.#still.after(box);
    const home = viewOf({
      drawingWidth: this.#drawing.getBoundingClientRect().width,
      scrolled: this.#still.scrollLeft,
      width: this.#still.clientWidth,
      height: this.#still.clientHeight,
    });
    const shown = members.among(this.#shown);
    const live = code.openLiveMap(box, { home, start }, shapes, file, shown, {
      say: (text) => {
        this.#seen = text;
        this.#tellStatus();
      },
      moved: (ids, view) => this.#tell('moved', { ids, view }),
      pointed: (ids) => this.#tell('pointed', ids),
      near: (countries) => void this.#comeNear(countries),
      keys: () => this.#keys.showModal(),
    });
    this.#still.classList.add('world--behind');
    if (hadFocus) box.focus({ preventScroll: true });
    this.#box = box;
    return live;
  }

  /** Loads the members of countries that the map has come near to, and shows each country once it is there. */
  async #comeNear(countries: readonly string[]) {
    this.#near = countries;
    const { members } = await this.#prepare();
    for (const country of countries) {
      if (this.#coming.get(country) === 'asked') continue;
      this.#coming.set(country, 'asked');
      const waiting = window.setTimeout(() => this.#tellStatus(), PATIENCE);
      members
        .load(country)
        .finally(() => window.clearTimeout(waiting))
        .then(
          async () => {
            this.#coming.delete(country);
            (await this.#opening)?.show(members.among(this.#shown));
          },
          () => {
            this.#coming.set(country, 'failed');
            this.#tellStatus();
          },
        );
    }
  }

  /** Says what can be seen, and what of that has not come. */
  #tellStatus() {
    const states = this.#near.map((country) => this.#coming.get(country));
    const { lacking = '', busy = '' } = this.dataset;
    const rest = states.includes('failed') ? lacking : states.includes('asked') ? busy : '';
    this.#say([this.#seen, rest].filter(Boolean).join(' '));
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
    const live = await this.open();
    watch.abort();
    if (isFirst) live?.drag(from, last, released);
  }

  /** The wheel scrolls the page, unless the map has the focus or Ctrl or ⌘ is held. */
  #wheel(event: WheelEvent) {
    const meant = event.ctrlKey || event.metaKey || this.#box?.contains(document.activeElement);
    if (!meant) event.stopPropagation();
    else if (!this.#box) {
      event.preventDefault();
      void this.open();
    }
  }

  #dots() {
    return this.#drawing.querySelectorAll<SVGAElement>('a');
  }

  #offerOnlyWhatWorks() {
    this.#part('[data-full]', HTMLElement).hidden = !document.fullscreenEnabled;
    this.#part('[data-here]', HTMLElement).hidden = !('geolocation' in navigator);
  }

  async #use({ zoom, pan, home, fit, here, full, keys }: DOMStringMap) {
    if (keys !== undefined) {
      this.#keys.showModal();
      return;
    }
    // Full screen must be asked for within the press itself.
    if (full !== undefined) this.#toggleFullScreen();
    const live = await this.open();
    if (zoom) live?.zoomBy(Number(zoom));
    if (pan) {
      const [east = 0, south = 0] = pan.split(' ').map(Number);
      live?.panBy(east, south);
    }
    if (home !== undefined) live?.home();
    if (fit !== undefined) live?.fit();
    if (here !== undefined) this.#locate(live);
  }

  #toggleFullScreen() {
    const change = document.fullscreenElement
      ? document.exitFullscreen()
      : this.#part('.stage', HTMLElement).requestFullscreen();
    // A browser may refuse; the map then stays as it is.
    change.catch(() => undefined);
  }

  #locate(live: LiveMap | undefined) {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => live?.locate(coords.latitude, coords.longitude),
      () => this.#say(this.dataset['lost'] ?? ''),
      ROUGHLY,
    );
  }

  #tell<Name extends keyof MapEvents>(name: Name, detail: MapEvents[Name]) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
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

/** Dots are links to the pages of cities or, in a large network, of countries; their last step is the id. */
const idOf = (dot: SVGAElement) => dot.getAttribute('href')?.split('/').at(-2) ?? '';

customElements.define('city-map', CityMap);
