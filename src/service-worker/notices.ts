import { fill } from '../i18n/fill.ts';
import type { WorkerWords } from './facts.ts';
import { isNewer } from './kept-page.ts';

/** The address of the page itself asks for it again. */
const notice = (words: WorkerWords, mark: string, text: string) =>
  `<p class="doubt" role="status" ${mark}>${text} <a href="">${words.again}</a></p> `;

/** What a kept copy says of itself: of when and of which release it is, and whether a newer one is known. */
export function keptNotice(
  words: WorkerWords,
  { keptOn, release, newest }: { keptOn: Date; release: string; newest: string },
): string {
  const date = new Intl.DateTimeFormat(words.dates, { dateStyle: 'long' }).format(keptOn);
  const text = fill(words.kept, { date, release }, words.dates);
  const older = isNewer(newest, release) ? ` ${words.keptOlder}` : '';
  const all = `<a href="${words.prefix}/offline/">${words.all}</a>`;
  return notice(words, 'data-kept', `${text}${older} ${all} ·`);
}

/** What the offline page says where it stands for a page that was not kept. */
export const unreachableNotice = (words: WorkerWords): string =>
  notice(words, 'data-unreachable', words.unreachable);
