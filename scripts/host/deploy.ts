/**
 * Puts dist/ where a server of one's own serves it: `npm run deploy -- /srv/atlas`. A release is made beside the one
 * that is served, and one rename switches to it; `--back` switches to the one before.
 */
import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import release from '../../content/release.json' with { type: 'json' };
import { builtFor } from '../built-pages.ts';
import { best, compressFolder, type Effort } from './compress.ts';
import { caddySite, nginxHeaders, nginxMaps } from './emit.ts';

/** Releases that are kept to go back to. */
const kept = 5;
/** Where the configurations in deploy/ say that the atlas lies. */
const usualPlace = '/srv/atlas';
/** The slash before the files of the site that the configurations name. */
const ownFile = /\/(?=404\.html|_headers|_redirects|_\(headers)/g;
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const releasesOf = (place: string) => join(place, 'releases');
const currentOf = (place: string) => join(place, 'current');

/** Makes a release of a built site and serves it from now on. Returns its name. */
export async function deploy(site: string, place: string, effort: Effort = best): Promise<string> {
  if (!existsSync(join(site, 'index.html')))
    throw new Error(`${site}/ holds no site. Run npm run build first.`);
  const at = resolve(place);
  const name = `${release.version}-${new Date().toISOString().replace(/[-:]|\.\d+/g, '')}`;
  const made = join(releasesOf(at), `.${name}`);
  const { base } = builtFor(site);
  // The configurations serve the folder `site`; what stands in a folder of the host stands in one of it.
  const folder = join(made, 'site', base);
  mkdirSync(releasesOf(at), { recursive: true });
  // What a killed deployment left may be what fills the disk.
  forgetHalfMade(at);
  try {
    mkdirSync(made);
    cpSync(realpathSync(site), folder, { recursive: true, preserveTimestamps: true });
    if (existsSync(currentOf(at))) linkUnchanged(join(currentOf(at), 'site'), join(made, 'site'));
    await compressFolder(folder, effort);
    writeConfigurations(made, at, base);
    renameSync(made, join(releasesOf(at), name));
  } catch (error) {
    forgetHalfMade(at);
    // Node tells a full disk as EIO where it copies folders.
    const reason = error instanceof Error ? error.message : String(error);
    const told = `The deployment stopped, and what is served stays as it was: ${reason}. Is the disk full?`;
    throw new Error(told, { cause: error });
  }
  switchTo(at, name);
  forgetOld(at);
  return name;
}

/** Serves the release before the one that is served. Returns its name. */
export function goBack(place: string): string {
  const at = resolve(place);
  const names = releaseNames(at);
  const before = names[names.indexOf(basename(readlinkSync(currentOf(at)))) - 1];
  if (!before) throw new Error(`${at} holds no release before the one that is served.`);
  switchTo(at, before);
  return before;
}

/** A file that did not change keeps its date, so that browsers and caches keep it, and its compressed copies. */
function linkUnchanged(from: string, to: string) {
  const old = realpathSync(from);
  for (const name of globSync('**/*', { cwd: to })) {
    const [before, after] = [join(old, name), join(to, name)];
    if (!existsSync(before) || !statSync(after).isFile() || !statSync(before).isFile()) continue;
    if (!readFileSync(before).equals(readFileSync(after))) continue;
    for (const ending of ['', '.br', '.gz']) {
      if (!existsSync(before + ending)) continue;
      rmSync(after + ending, { force: true });
      linkSync(before + ending, after + ending);
    }
  }
}

function writeConfigurations(made: string, place: string, base: string) {
  for (const file of globSync('{nginx,caddy}/*', { cwd: 'deploy' })) {
    mkdirSync(dirname(join(made, file)), { recursive: true });
    const text = readFileSync(join('deploy', file), 'utf8');
    writeFileSync(join(made, file), text.replaceAll(usualPlace, place).replaceAll(ownFile, `${base}/`));
  }
  const write = (file: string, text: string) => {
    writeFileSync(join(made, file), text);
  };
  write('nginx/maps.conf', nginxMaps(base));
  write('nginx/headers.conf', nginxHeaders());
  write('caddy/site.caddy', caddySite(base));
  if (!existsSync(brotliModule)) return;
  write('nginx/modules.conf', `load_module ${brotliModule};\n`);
  write('nginx/brotli.conf', 'brotli_static on;\n');
}

/** A rename replaces the old link in one step: no visitor meets a moment without a site. */
function switchTo(place: string, name: string) {
  const next = join(place, '.next');
  rmSync(next, { force: true });
  symlinkSync(join('releases', name), next);
  renameSync(next, currentOf(place));
}

const releaseNames = (place: string) =>
  readdirSync(releasesOf(place))
    .filter((name) => !name.startsWith('.'))
    .sort();

function forgetHalfMade(place: string) {
  for (const name of readdirSync(releasesOf(place)).filter((name) => name.startsWith('.'))) {
    rmSync(join(releasesOf(place), name), { recursive: true });
  }
}

function forgetOld(place: string) {
  for (const name of releaseNames(place).slice(0, -kept)) {
    rmSync(join(releasesOf(place), name), { recursive: true });
  }
}

if (import.meta.main) {
  const place = process.argv.slice(2).find((word) => !word.startsWith('-'));
  try {
    if (!place)
      throw new Error('Say where: npm run deploy -- /srv/atlas (or with --back, to the release before).');
    const name = process.argv.includes('--back') ? goBack(place) : await deploy('dist', place);
    console.log(`${place}/current is now ${name}. If headers or redirects changed: nginx -s reload.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
