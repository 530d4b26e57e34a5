import { addToList, nameUnknown, readShared, writeShared } from '../../facets/reading-list.ts';
import type { ListedPractice } from '../../export/reading-list-file.ts';
import { fill, type Wording } from '../../i18n/fill.ts';
import { fetchJson } from '../fetch-json.ts';
import { onKeptElsewhere, readKept, writeKept } from './kept.ts';
import { listEntry } from './list-entry.ts';
import { listText, type ListWords } from './list-text.ts';

type Word =
  | 'practices'
  | 'remove'
  | 'removeName'
  | 'removed'
  | 'cleared'
  | 'added'
  | 'noRoom'
  | 'unknown'
  | 'shared'
  | 'sharedAll'
  | 'keepAll'
  | 'toOwn'
  | 'inTab'
  | 'copied'
  | 'linkCopied'
  | 'copyFailed'
  | 'broken'
  | 'title';

/** The marked practices as one list: one's own, or that of a link, which leaves one's own as it is. */
class ReadingList extends HTMLElement {
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Record<Word, Wording>;
  #listWords = JSON.parse(this.dataset['listWords'] ?? '{}') as ListWords;
  #practices: Promise<Map<string, ListedPractice>> | undefined;
  #shown: ListedPractice[] = [];
  /** One's own list before the last removal. */
  #before: readonly string[] = [];

  connectedCallback() {
    this.#on('keep-all', () => this.#keepAll());
    this.#on('clear', () => this.#remove([], this.#say('cleared')));
    this.#on('undo', () => {
      writeKept(this.#before);
      void this.#show().then(() => this.#part('heading').focus());
    });
    this.#on('print', () => window.print());
    this.#on('copy-link', () => void this.#copy(this.#address(), 'linkCopied'));
    this.#on('copy-text', () => {
      const text = listText(this.#say('title'), this.#address(), this.#shown, this.#listWords);
      void this.#copy(text, 'copied');
    });
    window.addEventListener('popstate', () => void this.#show());
    onKeptElsewhere(() => void this.#show());
    void this.#show();
  }

  async #show(notice = '') {
    const { ids: own, lasting } = readKept();
    const shared = readShared(location.search);
    const asked = shared ?? own;
    let practices = new Map<string, ListedPractice>();
    try {
      if (asked.length > 0) practices = await this.#load();
    } catch {
      this.#notice(this.#say('broken'));
      return;
    }
    this.#shown = asked.flatMap((id) => practices.get(id) ?? []);
    const unknown = asked.filter((id) => !practices.has(id));
    this.#notice(
      [
        notice,
        unknown.length > 0 ? this.#say('unknown', { count: unknown.length, ids: nameUnknown(unknown) }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    );
    this.#part('undo').hidden = true;
    this.#part('in-tab').hidden = lasting || own.length === 0;
    this.#part('empty').hidden = this.#shown.length > 0;
    this.#part('found').hidden = this.#shown.length === 0;
    this.#part('clear').hidden = shared !== null;
    this.#part('heading').textContent = this.#say('practices', { count: this.#shown.length });
    this.#part('list').replaceChildren(
      ...this.#shown.map((practice) =>
        listEntry(practice, this.#listWords, shared ? null : this.#removal(practice, own)),
      ),
    );
    this.#showShared(shared !== null, own);
  }

  #showShared(isShared: boolean, own: readonly string[]) {
    const place = this.#part('shared');
    place.hidden = !isShared;
    if (!isShared) return;
    const fresh = this.#shown.filter(({ id }) => !own.includes(id)).length;
    const hasAll = this.#shown.length > 0 && fresh === 0;
    this.#part('shared-text').textContent = this.#say(hasAll ? 'sharedAll' : 'shared');
    const keep = this.#part('keep-all');
    keep.hidden = fresh === 0;
    keep.textContent = this.#say('keepAll', { count: fresh });
    this.#part('to-own').textContent = this.#say('toOwn', { count: own.length });
  }

  #keepAll() {
    const { ids: own } = readKept();
    const { ids, left } = addToList(
      own,
      this.#shown.map(({ id }) => id),
    );
    writeKept(ids);
    history.pushState(null, '', location.pathname);
    const added = this.#say('added', { count: ids.length - own.length });
    const notice = left > 0 ? `${added} ${this.#say('noRoom', { count: left })}` : added;
    void this.#show(notice).then(() => this.#part('heading').focus());
  }

  #removal({ id, title }: ListedPractice, own: readonly string[]) {
    return {
      label: this.#say('remove'),
      name: this.#say('removeName', { title }),
      remove: () =>
        this.#remove(
          own.filter((other) => other !== id),
          this.#say('removed', { title }),
        ),
    };
  }

  /** Leaves only these in one's own list, and offers the way back, to which the focus goes. */
  #remove(ids: readonly string[], notice: string) {
    this.#before = readKept().ids;
    writeKept(ids);
    void this.#show(notice).then(() => {
      const undo = this.#part('undo');
      undo.hidden = false;
      undo.focus();
    });
  }

  /** The list's own address, for a link that anybody can open. */
  #address(): string {
    return new URL(writeShared(this.#shown.map(({ id }) => id)), location.origin + location.pathname).href;
  }

  async #copy(text: string, done: Word) {
    const field = this.querySelector('textarea');
    if (!field) throw new Error('reading-list: the page has no field for what cannot be copied.');
    field.hidden = true;
    try {
      await navigator.clipboard.writeText(text);
      this.#notice(this.#say(done));
    } catch {
      this.#notice(this.#say('copyFailed'));
      field.hidden = false;
      field.value = text;
      field.select();
    }
  }

  #load() {
    this.#practices ??= fetchJson<ListedPractice[]>(this.dataset['file'] ?? '').then(
      (practices) => new Map(practices.map((practice) => [practice.id, practice])),
    );
    this.#practices.catch(() => (this.#practices = undefined));
    return this.#practices;
  }

  #notice(text: string) {
    const place = this.#part('notice');
    place.textContent = text;
    this.#part('told').hidden = text === '';
  }

  #say(word: Word, parameters: Record<string, string | number> = {}): string {
    return fill(this.#words[word], parameters, this.dataset['locale'] ?? 'en');
  }

  #on(name: string, click: () => void) {
    this.#part(name).addEventListener('click', click);
  }

  /** A part of the page's own markup. Throws if the markup changed and the part is gone. */
  #part(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!element) throw new Error(`reading-list: the page has no [data-${name}].`);
    return element;
  }
}

customElements.define('reading-list', ReadingList);
