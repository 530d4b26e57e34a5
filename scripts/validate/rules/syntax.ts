import type { FileRule } from '../rule.ts';

export const syntax: FileRule = {
  name: 'syntax',
  description: 'Every file can be read as JSON, or as YAML front matter with a body',
  scope: 'file',
  *check({ syntax: trouble }) {
    if (trouble) yield trouble;
  },
};
