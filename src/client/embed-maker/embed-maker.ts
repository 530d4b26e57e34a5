import { embedCode, type Embed, type EmbedKind } from '../../export/embed-code.ts';

type PerKind<Value> = Record<EmbedKind, Value>;

/** Makes the code of an embed from what a reader chooses, and shows the embed. */
class EmbedMaker extends HTMLElement {
  #read<Value>(name: string): Value {
    return JSON.parse(this.dataset[name] ?? '{}') as Value;
  }

  connectedCallback() {
    const form = this.querySelector('form');
    const frame = this.querySelector('iframe');
    const code = this.querySelector('textarea');
    if (!form || !frame || !code) throw new Error('embed-maker: the page lacks its form, frame or code.');
    const update = (isOtherKind: boolean) => {
      const { kind, embed } = this.#chosen(form, isOtherKind);
      for (const field of form.querySelectorAll<HTMLElement>('[data-for]'))
        field.hidden = field.dataset['for'] !== kind;
      const address = embed.address.slice(this.dataset['origin']?.length);
      if (frame.getAttribute('src') !== address) frame.src = address;
      frame.title = embed.title;
      frame.height = String(embed.height);
      code.value = embedCode(embed);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      update(false);
    });
    form.addEventListener('change', ({ target }) => {
      update(target instanceof HTMLInputElement && target.name === 'kind');
    });
  }

  /** The embed that the form asks for. Another kind comes in its own height. */
  #chosen(form: HTMLFormElement, isOtherKind: boolean): { kind: EmbedKind; embed: Embed } {
    const data = new FormData(form);
    const value = (name: string) => {
      const entry = data.get(name);
      return typeof entry === 'string' ? entry : '';
    };
    const kind = value('kind') as EmbedKind;
    const height = form.querySelector<HTMLInputElement>('[name=height]');
    if (height && (isOtherKind || !height.checkValidity()))
      height.value = String(this.#read<PerKind<number>>('heights')[kind]);
    const path = this.#read<PerKind<string>>('paths')[kind];
    const query = (['region', 'theme'] as const)
      .filter((name) => value(name) !== '')
      .map((name) => `${name}=${value(name)}`)
      .join('&');
    const rest = { map: query && `?${query}`, city: `${value('city')}/`, stats: '' }[kind];
    const city = form.querySelector<HTMLOptionElement>('[name=city] option:checked')?.dataset['title'] ?? '';
    const named = [...form.querySelectorAll<HTMLOptionElement>('[data-for=map] option:checked')]
      .filter((option) => option.value !== '')
      .map((option) => option.text);
    const titles = this.#read<Record<'map' | 'stats', string>>('titles');
    const title = { map: [titles.map, ...named].join(' · '), city, stats: titles.stats }[kind];
    return {
      kind,
      embed: {
        address: `${this.dataset['origin'] ?? ''}${path}${rest}`,
        title,
        height: Number(height?.value),
      },
    };
  }
}

customElements.define('embed-maker', EmbedMaker);
