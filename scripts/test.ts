/**
 * Everything that must hold before a change is shared: `npm test`. All suites run even where one fails; the last
 * line sums up their checks as “N passed, N failed”.
 */
import { spawnSync } from 'node:child_process';
import { report, type Check, type Count } from './check.ts';
import { checkBudgets } from './check-budgets.ts';
import { checkHost } from './check-host.ts';
import { checkHtml } from './check-html.ts';
import { checkLinks } from './check-links.ts';
import { checkPackages } from './check-packages.ts';
import { checkSpelling } from './check-spelling.ts';
import { findBrowser } from './find-browser.ts';
import { choosePort } from './port.ts';
import {
  countPlaywright,
  countVitest,
  forgetReports,
  playwrightReport,
  vitestReport,
} from './test-reports.ts';
import { traceFacts } from './trace-facts.ts';

interface Suite {
  name: string;
  run: () => Count | Promise<Count>;
  /** Looks at the new dist/, and cannot say anything without one. */
  needsBuild?: true;
}

/** Runs a script of ours or a command of a package, and says whether it succeeded. */
function succeeds(command: string, ...parameters: string[]): boolean {
  const isScript = command.endsWith('.ts');
  const program = isScript ? process.execPath : `node_modules/.bin/${command}`;
  const all = isScript ? [command, ...parameters] : parameters;
  return spawnSync(program, all, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

const one = (succeeded: boolean): Count => ({ passed: Number(succeeded), failed: Number(!succeeded) });

const sum = (counts: readonly Count[]): Count => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});

const checks = (check: () => Check[] | Promise<Check[]>) => async () => report(await check());

const suites: Suite[] = [
  { name: 'types', run: () => one(succeeds('astro', 'check')) },
  {
    name: 'lint',
    run: () =>
      sum([
        one(succeeds('eslint', '.')),
        one(succeeds('stylelint', 'src/**/*.css')),
        one(succeeds('prettier', '--check', '.')),
      ]),
  },
  { name: 'packages', run: checks(checkPackages) },
  { name: 'spelling', run: checks(checkSpelling) },
  {
    name: 'unit',
    run: () => {
      succeeds('vitest', 'run', '--reporter=minimal', '--reporter=json', `--outputFile.json=${vitestReport}`);
      return countVitest();
    },
  },
  { name: 'validate', run: () => one(succeeds('scripts/validate/run.ts')) },
  { name: 'build', run: () => one(succeeds('scripts/build.ts')) },
  { name: 'budgets', run: checks(checkBudgets), needsBuild: true },
  { name: 'html', run: checks(checkHtml), needsBuild: true },
  { name: 'links', run: checks(checkLinks), needsBuild: true },
  { name: 'host', run: checks(checkHost), needsBuild: true },
  { name: 'facts', run: checks(traceFacts), needsBuild: true },
  {
    name: 'browser',
    needsBuild: true,
    run: async () => {
      process.env['CHROMIUM_PATH'] = findBrowser();
      process.env['PORT'] = String(await choosePort());
      process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = playwrightReport;
      succeeds('playwright', 'test', '--reporter=line,json');
      return countPlaywright();
    },
  },
];

async function runSuite({ name, run, needsBuild }: Suite, built: boolean): Promise<Count> {
  console.log(`\n── ${name}`);
  if (needsBuild && !built) {
    console.log('Not run, and counted as failed: there is no new build to look at.');
    return one(false);
  }
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one(false);
  }
}

forgetReports();
const counts = new Map<string, Count>();
const rows: string[] = [];
for (const suite of suites) {
  const start = performance.now();
  const count = await runSuite(suite, counts.get('build')?.failed === 0);
  counts.set(suite.name, count);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  rows.push(
    [
      suite.name.padEnd(10),
      `${count.passed} passed`.padStart(12),
      `${count.failed} failed`.padStart(11),
    ].join('') + `${seconds} s`.padStart(10),
  );
}
const total = sum([...counts.values()]);
console.log(`\n${rows.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
