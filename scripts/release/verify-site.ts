import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Check } from '../check.ts';
import { folderOf, type Answer, type Ask } from '../host/ask.ts';
import { addressOf, places, readManifest, type FileRecord, type Manifest } from './manifest.ts';
import { changes } from './verify-folder.ts';

/** Requests at a time: as many as a browser has for one host over HTTP/1.1. */
const atOnce = 6;
/** A line that breaks once is asked again; one that stays broken is not asked a thousand times. */
const tries = 2;
const mostUnanswered = 10;

/** What hosts read and do not serve. */
const forHosts = new Set(['_headers', '_redirects']);
const missingPage = '404.html';

/** Returns the manifest that a site tells of itself. Throws in words where the site does not answer or tells none. */
export async function manifestAt(origin: string, ask: Ask): Promise<Manifest> {
  const path = `/${places.manifest}`;
  const answer = await asked(ask, path);
  if (answer instanceof Error)
    throw new Error(
      `${origin} does not answer: ${answer.message}. Is the address right, and does this machine reach it?`,
    );
  if (answer.status !== 200) throw new Error(`${origin} has no manifest: ${path} answers ${answer.status}.`);
  return readManifest(unpacked(answer).toString(), `${origin}${path}`);
}

/** Returns what of a live site is missing or changed, asked as browsers ask, and what was not answered. */
export async function verifySite(ask: Ask, { files, origin }: Manifest): Promise<Check[]> {
  const waiting = Object.entries(files).filter(([name]) => !forHosts.has(name));
  const total = waiting.length;
  const found = { missing: [] as string[], changed: [] as string[], unanswered: [] as string[] };
  const work = async () => {
    while (waiting.length > 0 && found.unanswered.length < mostUnanswered) {
      const [name, record] = waiting.shift() ?? [];
      if (!name || !record) return;
      const path = name === missingPage ? '/no/such/page/' : addressOf(name);
      const answer = await asked(ask, path);
      if (answer instanceof Error) found.unanswered.push(`${path}: ${answer.message}`);
      else look(answer, name, record, folderOf(origin), found);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  if (waiting.length > 0)
    found.unanswered.push(`the site stopped answering; ${waiting.length} files were not looked at`);
  return [
    { name: 'the site answers', problems: found.unanswered },
    { name: 'no file is missing', problems: found.missing, measured: `${total} files` },
    { name: 'no file is changed', problems: found.changed },
  ];
}

interface Found {
  missing: string[];
  changed: string[];
  unanswered: string[];
}

function look(answer: Answer, name: string, record: FileRecord, base: string, found: Found) {
  const { status, headers } = answer;
  const location = headers['location']?.replace(/^https?:\/\/[^/]+/, '').slice(base.length);
  if ((status === 301 || status === 308) && record.leadsTo !== undefined) {
    if (location !== record.leadsTo)
      found.changed.push(`changed: ${name} (leads to ${location ?? 'nowhere'}, not ${record.leadsTo})`);
  } else if (status >= 500) found.unanswered.push(`${addressOf(name)} answers ${status}`);
  else if (status !== (name === missingPage ? 404 : 200)) found.missing.push(`missing: ${name} (${status})`);
  else {
    try {
      found.changed.push(...changes(unpacked(answer), name, record));
    } catch {
      found.changed.push(`changed: ${name} (does not unpack)`);
    }
  }
}

async function asked(ask: Ask, path: string): Promise<Answer | Error> {
  let trouble = new Error('no answer');
  for (let attempt = 0; attempt < tries; attempt++) {
    try {
      return await ask(path, { 'Accept-Encoding': 'br, gzip' });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      trouble = new Error(message || code || 'no answer');
    }
  }
  return trouble;
}

function unpacked({ headers, body }: Answer): Buffer {
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body);
  return headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
}
