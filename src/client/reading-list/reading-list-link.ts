import { LIST_MAX } from '../../facets/reading-list.ts';
import { fill, type Wording } from '../../i18n/fill.ts';
import { onKeptElsewhere, readKept, writeKept } from './kept.ts';

const BUTTON = 'button[data-keep]';

/** The way to the reading list, with its count. It brings the page's “Keep” buttons to life. */
class ReadingListLink extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<'count' | 'full', Wording>;
  /** All of the page, once: a finder takes rows out and puts them back. */
  #buttons = [...document.querySelectorAll<HTMLButtonElement>(BUTTON)];
  /** What the link says: the page begins with an empty list. */
  #said = 'count 0';

  connectedCallback() {
    document.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLButtonElement>(BUTTON);
      if (button) this.#turn(button);
    });
    onKeptElsewhere(() => this.#show(readKept().ids));
    this.#show(readKept().ids);
    // Not before: what stands here at first is no news.
    this.ariaLive = 'polite';
  }

  #turn(button: HTMLButtonElement) {
    const id = button.dataset['keep'] ?? '';
    const { ids } = readKept();
    const others = ids.filter((other) => other !== id);
    const isFull = others.length === ids.length && ids.length >= LIST_MAX;
    const next = isFull ? ids : others.length < ids.length ? others : [...ids, id];
    if (!isFull) writeKept(next);
    this.#show(next, isFull ? 'full' : 'count');
  }

  #show(ids: readonly string[], word: 'count' | 'full' = 'count') {
    const kept = new Set(ids);
    for (const button of this.#buttons) {
      const pressed = String(kept.has(button.dataset['keep'] ?? ''));
      // Even a value that stays makes a browser look at the styles again.
      if (button.getAttribute('aria-pressed') !== pressed) button.setAttribute('aria-pressed', pressed);
    }
    const link = this.querySelector('a');
    if (!link) throw new Error('reading-list-link: the page has no link.');
    // On the root as well: asked for by :has(), a browser would look through a long list at every change.
    for (const element of [this, document.documentElement]) element.classList.toggle('holds', kept.size > 0);
    const saying = `${word} ${kept.size}`;
    // To make the formatters of numbers and plurals is dear, and most readers keep nothing.
    // That there is no room is said at each press; a browser would take the same text for no news.
    if (saying !== this.#said || word === 'full')
      link.replaceChildren(
        new Text(fill(this.#words[word], { count: kept.size }, this.dataset['locale'] ?? 'en')),
      );
    this.#said = saying;
  }
}

customElements.define('reading-list-link', ReadingListLink);
