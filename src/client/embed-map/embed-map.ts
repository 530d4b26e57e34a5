import { readState, writeState, type FinderOffer } from '../../facets/state.ts';
import { windowOf } from './window-of.ts';

/**
 * A map in somebody's page that shows what its address asks for: `?region=africa,arab-states&theme=literacy`. That of a large
 * network has a mark for each country, which carries its numbers, and knows of regions only.
 */
class EmbedMap extends HTMLElement {
  connectedCallback() {
    if (!location.search) return;
    const names = new Map(JSON.parse(this.dataset['offer'] ?? '[]') as [string, string][]);
    const ids = [...names.keys()];
    const regionCount = Number(this.dataset['regions']);
    const [regions, themes] = [ids.slice(0, regionCount), ids.slice(regionCount)];
    const offer: FinderOffer = { options: { region: regions, theme: themes }, sorts: [''], views: [''] };
    const { state, unknown } = readState(location.search, offer);
    state.text = '';
    const { region = [], theme = [] } = state.chosen;
    this.#show(region, new Set(theme.map((id) => String(themes.indexOf(id)))));
    if (region.length > 0) this.#closer();
    this.#tell('chosen', [...region, ...theme].map((id) => names.get(id) ?? id).join(' · '));
    this.#tell('unknown', unknown.join(', '));
    // The map of the site knows themes, where this one may not.
    const query = 'countries' in this.dataset ? location.search.slice(1) : writeState(state, offer);
    const more = document.querySelector<HTMLAnchorElement>('[data-more]');
    if (more && query) more.search = `?${query}`;
  }

  /** Hides what is not asked for: or within regions and within themes, and between them. */
  #show(regions: readonly string[], themes: ReadonlySet<string>) {
    const sums = { named: 0, unconfirmed: 0 };
    for (const group of this.querySelectorAll('g')) {
      const isHere = regions.length === 0 || regions.some((id) => group.classList.contains(`dot--${id}`));
      for (const dot of group.querySelectorAll('a')) {
        const marks = dot.dataset['marks']?.split(' ') ?? [];
        const isAskedFor = isHere && (themes.size === 0 || marks.some((mark) => themes.has(mark)));
        dot.toggleAttribute('hidden', !isAskedFor);
        if (!isAskedFor) continue;
        const own = dot.querySelector('.dot--unconfirmed') ? 1 : 0;
        const [named = 1, unconfirmed = own] = 'countries' in this.dataset ? marks.map(Number) : [];
        sums.named += named;
        sums.unconfirmed += unconfirmed;
      }
    }
    for (const [name, sum] of Object.entries(sums)) {
      const place = this.querySelector<HTMLDataElement>(`[data-${name}]`);
      if (!place) continue;
      place.value = String(sum);
      place.textContent = new Intl.NumberFormat(document.documentElement.lang).format(sum);
    }
  }

  /** Shows the part of the world that holds the dots, with dots that keep their size. */
  #closer() {
    const drawing = this.querySelector('svg');
    const circles = [...this.querySelectorAll<SVGCircleElement>('g a:not([hidden]) circle')];
    if (!drawing || circles.length === 0) return;
    const { width, height } = drawing.viewBox.baseVal;
    const part = windowOf(
      circles.map(({ cx, cy }) => [cx.baseVal.value, cy.baseVal.value]),
      { width, height },
    );
    drawing.setAttribute('viewBox', [part.x, part.y, part.width, part.height].join(' '));
    const scale = part.width / width;
    const borders = drawing.querySelector<SVGElement>('.borders');
    // In half pixels, as its path.
    if (borders) borders.style.strokeWidth = String(2 * Math.sqrt(scale));
    for (const circle of circles) {
      circle.r.baseVal.value *= Math.sqrt(scale);
      circle.style.strokeWidth = String(scale);
    }
  }

  #tell(name: string, text: string) {
    const place = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!place || !text) return;
    (place.querySelector('span') ?? place).textContent = text;
    place.hidden = false;
  }
}

customElements.define('embed-map', EmbedMap);
