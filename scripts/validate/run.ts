import { parseArgs } from 'node:util';
import { overlay, readTree, type Tree } from '../content/tree.ts';
import { changedFiles } from './changed-files.ts';
import { check } from './check.ts';
import { didYouMean } from './closest.ts';
import { asAnnotations } from './formats/github.ts';
import { asJson } from './formats/json.ts';
import type { Run } from './formats/summary.ts';
import { asText } from './formats/text.ts';
import type { Problem, Rule } from './rule.ts';
import { rules } from './rules/index.ts';

const usage = `npm run validate -- [options]

  --content <dir>    the content to check; content/ unless told
  --only <rule>      only this rule; can be given more than once
  --changed[=<ref>]  only files that differ from a git ref; HEAD unless told
  --format <format>  text, json or github (annotations); text unless told
  --rules            list the rules`;

const formats: Record<string, (run: Run) => string> = { text: asText, json: asJson, github: asAnnotations };

/** A word of the command line that cannot be followed. */
class UsageError extends Error {}

function selected(names: readonly string[]): readonly Rule[] {
  const known = rules.map(({ name }) => name);
  const wrong = names.find((name) => !known.includes(name));
  if (wrong !== undefined) {
    throw new UsageError(
      `There is no rule "${wrong}". ${didYouMean(wrong, known)?.mend ?? 'npm run validate -- --rules lists them.'}`,
    );
  }
  return names.length === 0 ? rules : rules.filter(({ name }) => names.includes(name));
}

function read(root: string): Tree {
  try {
    return overlay(readTree(root, 'content'), readTree('src/i18n/messages', 'src/i18n/messages'));
  } catch (error) {
    throw new UsageError(
      `The content cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** A rule sees content/ wherever the content stands; a problem names the place on the disk. */
const onDisk =
  (root: string) =>
  (problem: Problem): Problem => ({
    ...problem,
    path: problem.path.replace(/^content(?=\/)/, root.replace(/\/+$/, '')),
  });

function run(args: string[]): number {
  const { values } = parseArgs({
    // A ref is optional, which parseArgs cannot say by itself.
    args: args.map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg)),
    options: {
      content: { type: 'string', default: 'content' },
      only: { type: 'string', multiple: true, default: [] },
      changed: { type: 'string' },
      format: { type: 'string', default: 'text' },
      rules: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(usage, 0);
  if (values.rules)
    return print(rules.map(({ name, description }) => `${name}: ${description}`).join('\n'), 0);
  const format = formats[values.format];
  if (!format)
    throw new UsageError(
      `There is no format "${values.format}"; there are ${Object.keys(formats).join(', ')}.`,
    );
  const chosen = selected(values.only);
  const { problems, idle, files } = check(read(values.content), chosen);
  // Exceptions were written for the content of the repository, not for another that is only checked.
  const found = [...problems, ...(values.content === 'content' ? idle : [])].map(onDisk(values.content));
  const changed = values.changed === undefined ? undefined : changedFiles(values.changed);
  const shown = changed ? found.filter(({ path }) => changed.has(path)) : found;
  const entries = [...files.values()].filter(({ kind }) => kind).length;
  print(format({ problems: shown, entries, rules: chosen.length, ms: performance.now() }), 0);
  const others = found.length - shown.length;
  if (others > 0) console.error(`${others} more in files that did not change: npm run validate shows them.`);
  return found.length > 0 ? 1 : 0;
}

function print(text: string, code: number): number {
  console.log(text);
  return code;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  const known = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  if (!known) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
