/**
 * Holds a folder or a live site against its manifest: `npm run verify -- dist` or
 * `npm run verify -- https://atlas.example.org dist`, which takes the manifest of dist/ for the true one.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAlone, type Check } from '../check.ts';
import { askAt } from '../host/ask.ts';
import { places, readManifest, type Manifest } from './manifest.ts';
import { verifyFolder } from './verify-folder.ts';
import { manifestAt, verifySite } from './verify-site.ts';

const isSite = (place: string) => /^https?:\/\//.test(place);

function manifestIn(folder: string): Manifest {
  const file = join(folder, places.manifest);
  if (!existsSync(file))
    throw new Error(`${folder} has no ${places.manifest}. Name a folder that npm run build wrote.`);
  return readManifest(readFileSync(file, 'utf8'), file);
}

/** Returns the checks of a folder or a site, against its own manifest or that of a folder that is trusted more. */
export async function verify(place: string, trusted?: string): Promise<Check[]> {
  const ask = isSite(place) ? askAt(place) : undefined;
  const own = ask ? await manifestAt(place, ask) : manifestIn(place);
  const truth = trusted === undefined ? own : manifestIn(trusted);
  return [
    ...(trusted === undefined ? [] : [sameManifest(own, truth, trusted)]),
    ...(ask ? await verifySite(ask, truth) : verifyFolder(place, truth)),
  ];
}

function sameManifest(own: Manifest, truth: Manifest, trusted: string): Check {
  const told = ({ release, commit, origin }: Manifest) =>
    `release ${release}, ${commit ? `commit ${commit}` : 'commit not told'}, for ${origin}`;
  const names = new Set([...Object.keys(own.files), ...Object.keys(truth.files)]);
  const other = [...names].filter(
    (name) => JSON.stringify(own.files[name]) !== JSON.stringify(truth.files[name]),
  );
  return {
    name: `its manifest is that of ${trusted}`,
    problems: [
      ...(told(own) === told(truth) ? [] : [`it tells ${told(own)}; expected ${told(truth)}`]),
      ...other.map((name) => `it tells another file: ${name}`),
    ],
  };
}

if (import.meta.main) {
  const [place, trusted] = process.argv.slice(2);
  try {
    if (!place)
      throw new Error(
        'Say what: npm run verify -- dist, or npm run verify -- https://atlas.example.org dist',
      );
    await runAlone(() => verify(place, trusted));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
