/** Serves dist/ by the real nginx with the configuration in deploy/, and looks whether it does what we promise. */
import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAlone, type Check } from './check.ts';
import { askAt } from './host/ask.ts';
import { quick } from './host/compress.ts';
import { deploy, goBack } from './host/deploy.ts';
import { smoke } from './host/smoke.ts';
import { withNginx } from './host/with-nginx.ts';
import { verify } from './release/verify.ts';

/** Returns the checks of a host over a built site as `npm run deploy` leaves it, and of the way back. */
export const checkHost = (site = 'dist'): Promise<Check[]> =>
  withNginx(
    quick,
    async ({ origin, place, brotli, complaints }) => [
      ...(await smoke({ address: origin, site, encodings: brotli ? ['gzip', 'br'] : ['gzip'] })),
      ...(await verify(origin, site)),
      await checkWayBack(place, origin),
      { name: 'nginx warns of nothing in the configuration', problems: warnings(complaints()) },
    ],
    { site },
  );

const warnings = (complaints: string) =>
  complaints.split('\n').filter((line) => /\[(warn|emerg|alert|crit)\]/.test(line));

/** A second release with another page is served at once; the way back shows the first again, without a restart. */
async function checkWayBack(place: string, address: string): Promise<Check> {
  const ask = askAt(address);
  const problems: string[] = [];
  const small = join(place, 'small');
  const next = `<link rel="canonical" href="${address}/" />the next release`;
  mkdirSync(small);
  writeFileSync(join(small, 'index.html'), next);
  writeFileSync(join(small, '404.html'), 'not found');
  const first = readlinkSync(join(place, 'current'));
  const before = (await ask('/')).body;
  // Names of releases are as exact as a second.
  await new Promise((resolve) => setTimeout(resolve, 1100));
  await deploy(small, place, quick);
  const after = (await ask('/')).body.toString();
  if (after !== next) problems.push('the next release is not served');
  goBack(place);
  if (readlinkSync(join(place, 'current')) !== first) problems.push('the way back leads to another release');
  if (!(await ask('/')).body.equals(before)) problems.push('the way back does not show the page as it was');
  return { name: 'a release is switched to and back without a restart', problems };
}

if (import.meta.main) await runAlone(() => checkHost(process.argv[2]));
