/** Checks the spelling of everything that a reader sees in words: messages, prose, practices, the network's story, docs. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { lint } from 'cspell';
import { z } from 'zod';
import { runAlone, type Check } from './check.ts';
import { contentNames, wordsOf } from './content-names.ts';
import { readContent } from './read-content.ts';

/** Where cspell.json looks for the words of names. They are written anew each time, so that they cannot grow stale. */
const namesFile = '.build-reports/names.txt';

const wordsFile = 'docs/words.txt';

const configSchema = z.object({ files: z.array(z.string()) });
const packageSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

/** Returns every word that no dictionary holds, with its place, and every exception that nothing needs any more. */
export async function checkSpelling(): Promise<Check[]> {
  const names = [...contentNames(readContent()), ...packageNames()];
  mkdirSync(dirname(namesFile), { recursive: true });
  writeFileSync(namesFile, `${names.join('\n')}\n`);
  const problems: string[] = [];
  const { files } = await lint(
    [],
    { progress: false, config: 'cspell.json' },
    {
      issue: ({ uri = '', row, col, text }) =>
        problems.push(`${new URL(uri).pathname.replace(`${process.cwd()}/`, '')}:${row}:${col} “${text}”`),
      info: () => undefined,
      debug: () => undefined,
      progress: () => undefined,
      error: (message) => problems.push(message),
      result: () => undefined,
    },
  );
  return [
    { name: 'every word is spelled as a dictionary has it', problems, measured: `${files} files` },
    { name: `every word of ${wordsFile} is still used`, problems: unusedWords() },
  ];
}

function unusedWords(): string[] {
  const { files } = configSchema.parse(JSON.parse(readFileSync('cspell.json', 'utf8')));
  const text = globSync(files)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const words = readFileSync(wordsFile, 'utf8').split('\n');
  return words.filter((line) => line && !line.startsWith('#') && !text.includes(line));
}

function packageNames(): string[] {
  const { dependencies, devDependencies } = packageSchema.parse(
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  return wordsOf(Object.keys({ ...dependencies, ...devDependencies }));
}

if (import.meta.main) await runAlone(checkSpelling);
