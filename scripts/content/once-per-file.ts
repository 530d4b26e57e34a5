import type { ContentFile } from './content-file.ts';

/** Returns a function that asks once for each file and remembers the answer as long as the file lives. */
export function oncePerFile<T>(ask: (file: ContentFile) => T): (file: ContentFile) => T {
  const answers = new WeakMap<ContentFile, { answer: T }>();
  return (file) => {
    const known = answers.get(file) ?? { answer: ask(file) };
    answers.set(file, known);
    return known.answer;
  };
}
