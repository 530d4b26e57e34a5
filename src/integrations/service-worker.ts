import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import release from '../../content/release.json' with { type: 'json' };
import { locales } from '../i18n/locales.ts';
import { wordingOf } from '../i18n/messages.ts';
import { ui } from '../i18n/ui.ts';
import type { WorkerFacts, WorkerWords } from '../service-worker/facts.ts';
import { filesAtOnce } from '../service-worker/files-at-once.ts';
import { siteConfig } from '../site.config.ts';

/** Writes the service worker when all pages are there; where the site keeps no pages, the one that takes its leave. */
export function serviceWorker(): AstroIntegration {
  return {
    name: 'service-worker',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const isOn = siteConfig.keepsPages && command === 'build';
        updateConfig({ vite: { define: { 'import.meta.env.KEEPS_PAGES': JSON.stringify(isOn) } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const script = siteConfig.keepsPages ? await workerOf(site) : await farewell();
        writeFileSync(join(site, 'sw.js'), script);
        logger.info(
          siteConfig.keepsPages ? `sw.js, ${script.length} B` : 'off: sw.js frees earlier visitors',
        );
      },
    },
  };
}

/** Returns the worker of a built site. Equal sites have equal workers. */
export async function workerOf(site: string): Promise<string> {
  const code = await bundled('worker');
  const paths = locales.flatMap(({ prefix }) =>
    ['/offline/', '/cities/'].map((path) => steps(prefix) + path),
  );
  const htmls = paths.map((path) => readFileSync(join(site, path, 'index.html'), 'utf8'));
  const facts = {
    release: release.version,
    pages: paths.map((path) => siteConfig.base + path),
    files: await filesFor(site, htmls),
    languages: locales.map(({ prefix }) => wordsOf(prefix)),
  };
  const version = createHash('sha256')
    .update(JSON.stringify([code, facts, htmls]))
    .digest('hex')
    .slice(0, 16);
  const all: WorkerFacts = { version, ...facts };
  return `self.facts=${JSON.stringify(all)};\n${code}`;
}

/** Returns the worker that removes what an earlier one kept, and itself. */
export const farewell = (): Promise<string> => bundled('farewell');

/** What the pages load at once, and the indexes that they name: of the names of all places, and of the directory. */
async function filesFor(site: string, htmls: readonly string[]): Promise<string[]> {
  const read = (path: string) => {
    const file = join(site, path.slice(siteConfig.base.length));
    return Promise.resolve(existsSync(file) ? readFileSync(file, 'utf8') : null);
  };
  const indexes = htmls.flatMap((html) => [
    ...html.matchAll(/"(\/[^"]*\bfinder\/(?:names|cities)[\w-]*\.json)"/g),
  ]);
  const paths = new Set([...(await filesAtOnce(htmls, read)), ...indexes.map(([, path = '']) => path)]);
  return [...paths].sort();
}

const steps = (prefix: string | undefined) => (prefix ? `/${prefix}` : '');

function wordsOf(prefix: string | undefined): WorkerWords {
  const { t, dates, locale } = ui(prefix);
  return {
    prefix: siteConfig.base + steps(prefix),
    dates,
    kept: wordingOf(locale.code, 'kept.notice'),
    keptOlder: t('kept.older'),
    unreachable: t('kept.unreachable'),
    again: t('kept.again'),
    all: t('kept.all'),
    newer: wordingOf(locale.code, 'kept.newer'),
    reload: t('kept.reload'),
  };
}

/** One classic script: browsers differ in whether a worker may be a module. */
async function bundled(name: 'worker' | 'farewell'): Promise<string> {
  const made = await build({
    configFile: false,
    base: siteConfig.base || '/',
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: `src/service-worker/${name}.ts`, formats: ['iife'], name: 'atlas' },
    },
  });
  const [output] = Array.isArray(made) ? made : [];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`src/service-worker/${name}.ts could not be made into one script.`);
  return chunk.code;
}
