/** Makes a compressed copy beside each text of a folder, for servers that send such copies: `npm run compress -- <folder>`. */
import { globSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, typeByEnding, typeWithoutEnding } from './media-types.ts';

const brotli = promisify(brotliCompress);
const gnuZip = promisify(gzip);

/** Smaller texts fit into one packet with or without compression. */
const smallest = 256;
/** Files at a time: as many as Node has threads for compression. */
const atOnce = 4;

/** How hard to compress. */
export interface Effort {
  brotli: number;
  gzip: number;
}
/** For what is made once and sent often. */
export const best: Effort = { brotli: 11, gzip: 9 };
/** For tests, which look whether it is sent at all. */
export const quick: Effort = { brotli: 1, gzip: 1 };

/** Returns the files of a folder that are worth compressing and have no compressed copies yet. */
export function texts(folder: string): string[] {
  const files = globSync('**/*', { cwd: folder }).filter((name) => statSync(join(folder, name)).isFile());
  const all = new Set(files);
  return files.filter((name) => {
    const ending = extname(name).slice(1);
    const type = ending ? typeByEnding[ending] : typeWithoutEnding;
    const isHostFile = /^_(headers|redirects)$/.test(name);
    return (
      type &&
      isText(type) &&
      !isHostFile &&
      !all.has(`${name}.gz`) &&
      statSync(join(folder, name)).size >= smallest
    );
  });
}

/** Writes `<name>.br` and `<name>.gz` beside each text of a folder, and returns how many texts it compressed. */
export async function compressFolder(folder: string, effort: Effort = best): Promise<number> {
  const waiting = texts(folder);
  const count = waiting.length;
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const file = join(folder, name);
      const content = await readFile(file);
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      await writeFile(`${file}.br`, await brotli(content, { params }));
      await writeFile(`${file}.gz`, await gnuZip(content, { level: effort.gzip }));
    }
  };
  // Where one fails, the others end first: who clears up must not meet files that are still written.
  const outcomes = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return count;
}

if (import.meta.main) {
  const folder = process.argv[2] ?? 'dist';
  console.log(`${await compressFolder(folder)} files of ${folder}/ have a .br and a .gz beside them.`);
}
