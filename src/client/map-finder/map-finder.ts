import '../city-map/city-map.ts';

/**
 * The map with its filters, its rounds and its list. What makes them work together is loaded when a reader shows interest,
 * or at once if the address asks for something.
 */
class MapFinder extends HTMLElement {
  #isWorking = false;

  connectedCallback() {
    for (const event of ['pointerover', 'focusin']) this.addEventListener(event, () => this.#work());
    if (location.search) this.#work();
  }

  /** After a failure the next touch tries again. */
  #work() {
    if (this.#isWorking) return;
    this.#isWorking = true;
    import('./map-page.ts').then(({ mapPage }) => mapPage(this)).catch(() => (this.#isWorking = false));
  }
}

customElements.define('map-finder', MapFinder);
