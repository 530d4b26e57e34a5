/**
 * Everything that must hold before a change is shared: `npm test`. All suites run even where one fails; the last
 * line sums up their checks as “N passed, N failed”.
 */
import { findBrowser } from './find-browser.ts';
import { choosePort } from './port.ts';
import { check, command, ofBuild, runCommand, runSuites, type Suite } from './suites.ts';
import {
  countPlaywright,
  countVitest,
  forgetReports,
  playwrightReport,
  vitestReport,
} from './test-reports.ts';

/** Suites of one stage run beside each other, two at a time; a stage begins when the one before it has ended. */
const stages: Suite[][] = [
  // Astro writes its types here, which types and eslint read.
  [
    command('build', 'scripts/build.ts'),
    check('packages', 'scripts/check-packages.ts'),
    check('spelling', 'scripts/check-spelling.ts'),
    command('validate', 'scripts/validate/run.ts'),
  ],
  [
    command('eslint', 'eslint', '.'),
    command('types', 'astro', 'check'),
    ofBuild(check('html', 'scripts/check-html.ts')),
    ofBuild(check('links', 'scripts/check-links.ts')),
    ofBuild(check('budgets', 'scripts/check-budgets.ts')),
    command('prettier', 'prettier', '--check', '.'),
    command('stylelint', 'stylelint', 'src/**/*.css'),
    ofBuild(check('facts', 'scripts/trace-facts.ts')),
    ofBuild(check('host', 'scripts/check-host.ts')),
  ],
  [
    {
      name: 'unit',
      run: async (show) => {
        const reports = ['--reporter=minimal', '--reporter=json', `--outputFile.json=${vitestReport}`];
        await runCommand(['vitest', 'run', ...reports], show);
        return countVitest();
      },
    },
  ],
  // By itself: what runs beside it would count as slowness of the pages.
  [ofBuild(check('lighthouse', 'scripts/check-lighthouse.ts'))],
  [
    ofBuild({
      name: 'browser',
      run: async (show) => {
        process.env['CHROMIUM_PATH'] = findBrowser();
        process.env['PORT'] = String(await choosePort());
        process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = playwrightReport;
        await runCommand(['playwright', 'test', '--reporter=line,json'], show);
        return countPlaywright();
      },
    }),
  ],
];

forgetReports();
const { passed, failed } = await runSuites(stages, (text) => process.stdout.write(text));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
