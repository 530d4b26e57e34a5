import { readFiles, type ContentFile } from '../content/content-file.ts';
import { fieldName } from '../content/position.ts';
import type { Tree } from '../content/tree.ts';
import { openDataset, type Dataset } from './dataset.ts';
import { pathOfRule, type Finding, type FindingIn, type Problem, type Rule } from './rule.ts';

export interface Verdict extends Ruling {
  files: ReadonlyMap<string, ContentFile>;
}

function* findingsOf(rule: Rule, dataset: Dataset, touched: Iterable<ContentFile>): Generator<FindingIn> {
  if (rule.scope === 'tree') {
    yield* rule.check(dataset);
    return;
  }
  for (const file of touched) {
    for (const finding of rule.check(file)) yield { path: file.path, ...finding };
  }
}

/** Returns a finding with its line and column; a file that does not exist is told at its first line. */
export function placed(rule: string, path: string, finding: Finding, file: ContentFile | undefined): Problem {
  const { at = [], part, offset, what, expected, mend, fixable } = finding;
  const position = (offset === undefined ? file?.locate(at, part) : file?.positionAt(offset)) ?? {
    line: 1,
    column: 1,
  };
  return {
    path,
    ...position,
    rule,
    field: fieldName(at),
    what,
    ...(expected && { expected }),
    ...(mend && { mend }),
    ...(fixable && { fixable }),
  };
}

function broken(rule: Rule, error: unknown): Problem {
  const what = `the rule "${rule.name}" broke: ${error instanceof Error ? error.message : String(error)}`;
  const mend = 'The content may be right; mend the rule and give it a test.';
  return { path: pathOfRule(rule.name), line: 1, column: 1, rule: rule.name, field: '', what, mend };
}

function idle(rule: Rule, subject: string): Problem {
  const what = `the exception for "${subject}" is no longer needed`;
  const mend = 'Delete it, so that the rule holds there again.';
  return {
    path: pathOfRule(rule.name),
    line: 1,
    column: 1,
    rule: rule.name,
    field: 'exceptions',
    what,
    mend,
  };
}

/** What one rule says of a dataset. */
export interface Ruling {
  problems: Problem[];
  /** Exceptions that nothing needs any more; they are told where the content is the one they were written for. */
  idle: Problem[];
}

/** Returns the problems that one rule finds, with its own failure if it breaks. */
function apply(rule: Rule, dataset: Dataset, touched: Iterable<ContentFile>): Ruling {
  const problems: Problem[] = [];
  const needed = new Set<string>();
  try {
    for (const finding of findingsOf(rule, dataset, touched)) {
      const subject = finding.subject ?? finding.path;
      needed.add(subject);
      if (rule.exceptions?.[subject] !== undefined) continue;
      problems.push(placed(rule.name, finding.path, finding, dataset.files.get(finding.path)));
    }
  } catch (error) {
    return { problems: [...problems, broken(rule, error)], idle: [] };
  }
  const unneeded = Object.keys(rule.exceptions ?? {}).filter((subject) => !needed.has(subject));
  return { problems, idle: unneeded.map((subject) => idle(rule, subject)) };
}

const inOrder = (a: Problem, b: Problem) =>
  (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.line - b.line || a.column - b.column;

/** Returns all problems of a tree by all rules, sorted by file and place. */
export function check(tree: Tree, rules: readonly Rule[]): Verdict {
  const files = readFiles(tree);
  const dataset = openDataset(files);
  const rulings = rules.map((rule) => apply(rule, dataset, files.values()));
  return {
    problems: rulings.flatMap(({ problems }) => problems).sort(inOrder),
    idle: rulings.flatMap(({ idle: unneeded }) => unneeded),
    files,
  };
}

/**
 * Returns the problems that a change brings into a tree that had none: rules over one file look at the changed files only,
 * those over the whole tree at everything.
 */
export function recheck(before: Verdict, tree: Tree, rules: readonly Rule[]): Problem[] {
  const files = readFiles(tree, before.files);
  const dataset = openDataset(files);
  const touched = [...files.values()].filter((file) => before.files.get(file.path) !== file);
  return rules.flatMap((rule) => apply(rule, dataset, touched).problems).sort(inOrder);
}
