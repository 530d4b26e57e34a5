import type { TreeRule } from '../rule.ts';

const folder = 'src/i18n/messages/';
/** The language that every other one is translated from. */
const model = `${folder}en.json`;

function* leaves(value: unknown, at: string[] = []): Generator<{ at: string[]; text: string }> {
  if (typeof value === 'string') yield { at, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, [...at, key]);
  }
}

/** Plural forms differ between languages; `other` is in all of them. */
const isOptionalForm = (at: readonly string[]) =>
  ['zero', 'one', 'two', 'few', 'many'].includes(at.at(-1) ?? '');
const placesIn = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([place]) => place)
    .sort()
    .join(' ');

export const sameMessages: TreeRule = {
  name: 'same-messages',
  description: 'Every language has the messages of English, with the same places to fill in',
  scope: 'tree',
  *check({ files }) {
    const english = new Map([...leaves(files.get(model)?.data)].map(({ at, text }) => [at.join('.'), text]));
    for (const { path, data, syntax } of files.values()) {
      if (!path.startsWith(folder) || path === model || syntax) continue;
      const own = new Map([...leaves(data)].map((leaf) => [leaf.at.join('.'), leaf]));
      for (const [key, text] of english) {
        const leaf = own.get(key);
        if (!leaf && isOptionalForm(key.split('.'))) continue;
        if (!leaf)
          yield {
            path,
            at: key.split('.'),
            what: 'the message is missing',
            expected: `a translation of "${text}"`,
          };
        else if (placesIn(leaf.text) !== placesIn(text))
          yield {
            path,
            at: leaf.at,
            what: `the places ${placesIn(leaf.text) || '(none)'} differ from English`,
            expected: placesIn(text) || 'none',
          };
      }
      for (const [key, { at }] of own) {
        if (!english.has(key) && !isOptionalForm(at))
          yield {
            path,
            at,
            part: 'key',
            what: 'English has no such message',
            mend: 'Delete it, or add it to en.json first.',
          };
      }
    }
  },
};
