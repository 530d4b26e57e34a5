/**
 * Looks at a page of every type by Lighthouse and writes the table in docs/benchmarks.md: `npm run bench:lighthouse`, after a
 * build. `-- --visits 1` visits each page once and not five times. It fails under the bars.
 */
import { parseArgs } from 'node:util';
import { best } from '../host/compress.ts';
import { withNginx, type Nginx } from '../host/with-nginx.ts';
import { medianVisit, shortOf, type Row } from '../lighthouse/bars.ts';
import { subjects } from '../lighthouse/subjects.ts';
import type { Visit } from '../lighthouse/visit.ts';
import { withVisits } from '../lighthouse/visits.ts';
import { writeSection } from './write-section.ts';

const { values } = parseArgs({ options: { visits: { type: 'string', default: '5' } } });
const visits = Number(values.visits);
if (!Number.isInteger(visits) || visits < 1)
  throw new Error(`--visits is ${values.visits}; expected a whole number from 1.`);

const visitAll = ({ origin }: Nginx) =>
  withVisits(origin, async (look) => {
    const found: Row[] = [];
    for (const page of subjects()) {
      const all: Visit[] = [];
      while (all.length < visits) all.push(await look(page));
      const visit = medianVisit(all);
      const short = shortOf(visit);
      console.log(`${short.length === 0 ? '✓' : '✗'} ${page.name} (${page.path}) ${short.join(', ')}`);
      for (const fault of short.length > 0 ? visit.faults : []) console.log(`  ${fault}`);
      found.push({ page, visit, short });
    }
    return found;
  });
const rows = await withNginx(best, visitAll, { secure: true });

const range = (numbers: readonly number[], digits: number) =>
  [Math.min(...numbers), Math.max(...numbers)].map((number) => number.toFixed(digits)).join(' to ');
const machines = rows.map(({ visit }) => visit.machine);
const slowdowns = rows.map(({ visit }) => visit.slowdown);
const under = rows.filter(({ short }) => short.length > 0);

const body = `\`npm run build && npm run bench:lighthouse\` visits a page of each type as a phone does (Lighthouse's preset for phones: round trip of 150 ms, 1.6 Mbit/s, both simulated), served by nginx over HTTP/2 and TLS, as hosts do, with our headers and Brotli. It writes this table, the median of ${visits === 1 ? 'one visit' : `${visits} visits`} a figure, and fails under the bars.

| page | performance | accessibility | best practices | SEO | LCP | CLS | TBT |
| --- | --- | --- | --- | --- | --- | --- | --- |
| bar | 100 | 100 | 100 | 100 | ≤ 1.2 s | 0 | ≤ 50 ms |
${rows.map(({ page, visit }) => rowOf(page.name, visit)).join('\n')}

${under.length === 0 ? 'Every page reaches every bar.' : `Under a bar: ${under.map(({ page, short }) => `${page.name} (${short.join(', ')})`).join('; ')}.`}

A page whose HTML is larger than one flight of 14.6 kB costs a round trip of 150 ms more, and documents of thousands of elements hold the main thread while a phone lays them out. The time is computed, not waited for: Lighthouse takes what came before the text on its own fast line for what the text waits for. So the font counts, although no text waits for it: before it was cut from 17.9 to 12.1 kB, most pages had 1.05 s and home 1.20 s. What comes beside it shares the line, so a page with more scripts gains less. With [the one style sheet](decisions/0003-one-stylesheet-one-font.md) blocked, which is the most that inlining it could gain, home had 1.11 s instead of 1.21 and Cork the same 1.05: single visits before that, on 22 November 2026, by Lighthouse's setting \`blockedUrlPatterns\`.

Search engines shall not find the page for what is missing, the kept pages and the embeds, so SEO is not asked of them. A browser logs the answer 404 as an error of the page for what is missing, so that audit is not asked there; the browser tests look for all other errors. The phone was taken to be ${range(slowdowns, 1)} times slower than the machine, whose benchmark index was ${range(machines, 0)} at the time: Lighthouse's four times hold for an idle desktop of 1500.

\`npm test\` looks at four of these pages.
`;

function rowOf(name: string, { performance, accessibility, practices, seo, lcp, cls, tbt }: Visit): string {
  const cells = [performance, accessibility, practices, seo ?? 'not asked', `${(lcp / 1000).toFixed(2)} s`];
  return `| ${[name, ...cells, cls, `${tbt} ms`].join(' | ')} |`;
}

await writeSection('Lighthouse', body);
if (under.length > 0) process.exitCode = 1;
