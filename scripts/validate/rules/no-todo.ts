import type { FileRule } from '../rule.ts';

export const noTodo: FileRule = {
  name: 'no-todo',
  description: 'Nothing is marked as unfinished; what is unknown is null',
  scope: 'file',
  *check({ text }) {
    for (const { 0: mark, index: offset } of text.matchAll(
      /\b(?:TODO|FIXME|XXX|TBD|TBC|[Ll]orem ipsum)\b/g,
    )) {
      yield {
        offset,
        what: `"${mark}" marks something unfinished`,
        mend: 'Finish it, or write null; a question for maintainers belongs into editorNote.',
      };
    }
  },
};
