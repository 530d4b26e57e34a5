import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { astroBuild } from '../astro-build.ts';
import { readContent } from '../read-content.ts';

/** The last version whose packages the usual registries have whole. It is fetched for the measure and not kept. */
const eleventy = '@11ty/eleventy@3.1.2';

/** What a build took, in seconds. */
export interface Build {
  name: string;
  pages: number;
  processor: number;
  wall: number;
}

/** Seconds of processor that ended children of this process have taken: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function childrenTime(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number);
  return ((fields[13] ?? 0) + (fields[14] ?? 0)) / 100;
}

function timed(
  name: string,
  words: readonly string[],
  cwd: string,
  pages: () => number,
): Build & { said: string } {
  const [processor, wall] = [childrenTime(), performance.now()];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} stopped: ${stderr}`);
  return {
    name,
    pages: pages(),
    processor: childrenTime() - processor,
    wall: (performance.now() - wall) / 1000,
    said: stdout,
  };
}

const pagesIn = (folder: string) => globSync('**/*.html', { cwd: folder }).length;

const page = `---
pagination: { data: cities, size: 1, alias: city }
permalink: "/cities/{{ city.id }}/index.html"
---
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ city.name }}</title></head>
<body>
<h1>{{ city.name }}</h1>
<dl>
<dt>Country</dt><dd>{{ city.country }}</dd>
<dt>Latitude</dt><dd>{{ city.location.latitude }}</dd>
<dt>Longitude</dt><dd>{{ city.location.longitude }}</dd>
</dl>
<h2>Sources</h2>
<ul>{% for source in city.sources %}<li><a href="{{ source }}">{{ source }}</a></li>{% endfor %}</ul>
</body>
</html>
`;

/** Builds a page a city with Eleventy in a temporary folder: facts and sources, without maps, neighbours or search. */
export function buildWithEleventy(): Build {
  const folder = mkdtempSync(join(tmpdir(), 'eleventy-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const fetching = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', eleventy];
    if (spawnSync('npm', fetching, { cwd: folder, stdio: 'ignore' }).status !== 0)
      throw new Error(`${eleventy} could not be fetched. Does this machine reach the registry of npm?`);
    mkdirSync(join(folder, 'src/_data'), { recursive: true });
    writeFileSync(join(folder, 'src/_data/cities.json'), JSON.stringify(readContent().cities));
    writeFileSync(join(folder, 'src/city.njk'), page);
    const program = 'node_modules/@11ty/eleventy/cmd.cjs';
    const words = [program, '--input=src', '--output=made', '--quiet'];
    return timed('Eleventy, a plain page a city', words, folder, () => pagesIn(join(folder, 'made')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Builds this atlas into a folder that is deleted, and then its search index once more alone. */
export function buildOurs(): Build[] {
  const folder = mkdtempSync(join(process.cwd(), '.build-peers-'));
  try {
    const all = timed('this atlas, all of it', [...astroBuild, '--outDir', folder], process.cwd(), () =>
      pagesIn(folder),
    );
    const integration = pathToFileURL(
      fileURLToPath(new URL('../../src/integrations/search-index.ts', import.meta.url)),
    );
    const code = `
      const { globSync, readFileSync } = await import('node:fs');
      const { indexOf } = await import(${JSON.stringify(integration.href)});
      const pages = globSync('**/*.html', { cwd: ${JSON.stringify(folder)} }).sort();
      const { close } = await import('pagefind');
      await indexOf(pages, (page) => readFileSync(${JSON.stringify(`${folder}/`)} + page, 'utf8'));
      await close();
      console.log(Object.values(process.cpuUsage()).reduce((sum, part) => sum + part) / 1e6);
      // What Pagefind's own process took is told only when it has ended.
      setTimeout(() => process.exit(0), 2000);`;
    const search = timed(
      'its search index',
      ['--input-type=module', '--eval', code],
      process.cwd(),
      () => all.pages,
    );
    // The build ends before Pagefind's process does, so its part is missing there: all of the search but what Node took.
    const missing = search.processor - Number(search.said);
    return [
      { ...all, processor: all.processor + missing },
      {
        ...all,
        name: 'this atlas without its search index',
        processor: all.processor + missing - search.processor,
        wall: all.wall - search.wall,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
