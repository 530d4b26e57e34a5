import { sentenceOf, type Problem } from '../rule.ts';
import { summary, type Run } from './summary.ts';

/** Returns a problem as one line, the place first so that editors can jump to it. */
export const lineOf = (problem: Problem): string => {
  const field = problem.field ? ` · ${problem.field}` : '';
  return `${problem.path}:${problem.line}:${problem.column}${field} — ${sentenceOf(problem)} [${problem.rule}]`;
};

/** Returns the report for people: one line a problem, grouped by file, then what to do next. */
export function asText(run: Run): string {
  const groups = Map.groupBy(run.problems, ({ path }) => path).values();
  const told = [...groups].map((group) => group.map(lineOf).join('\n'));
  const fixable = run.problems.filter((problem) => problem.fixable).length;
  const tips = [
    ...(fixable > 0 ? [`npm run fix mends ${fixable} of them.`] : []),
    ...(run.problems.length > 0 ? ['docs/errors.md explains each rule by the name in [ ].'] : []),
  ];
  return [...told, [summary(run), ...tips].join('\n')].join('\n\n');
}
