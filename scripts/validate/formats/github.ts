import { sentenceOf, type Problem } from '../rule.ts';
import { summary, type Run } from './summary.ts';

// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
const escapeText = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation(problem: Problem): string {
  const { path, line, column, rule, field } = problem;
  const title = escapeProperty(field ? `${rule}: ${field}` : rule);
  const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${title}`;
  return `::error ${place}::${escapeText(sentenceOf(problem))}`;
}

/** Returns the report as annotations that a forge shows beside the lines of a change. */
export const asAnnotations = (run: Run): string => [...run.problems.map(annotation), summary(run)].join('\n');
