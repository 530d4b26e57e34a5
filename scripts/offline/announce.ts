import { fileSize } from '../../src/i18n/file-size.ts';
import { ui } from '../../src/i18n/ui.ts';

/** A file for readers without a network. */
export interface OfflineFile {
  name: string;
  kind: 'zip' | 'page';
  bytes: number;
  sha256: string;
}

const before = '<section id="snapshot"';
const old = /<section id="offline"[\s\S]*?<\/section>\s*/;

/** Returns the page without what an earlier run of this step told: a zip cannot hold its own checksum. */
export const unannounced = (html: string): string => html.replace(old, '');

/** Returns the data shelf's page with the files named on it. Only this step knows that they exist. */
export function announce(html: string, files: readonly OfflineFile[], base: string): string {
  const { t, locale } = ui(undefined);
  const rows = files.map(
    ({ name, kind, bytes, sha256 }) =>
      `<li><a href="${base}/data/offline/${name}" download>${name}</a> <small>${fileSize(bytes, locale.code)}</small> ` +
      `${t(`shelf.offline.${kind}`)} <small class="quiet">SHA-256 ${sha256}</small></li>`,
  );
  const section = `<section id="offline" class="prose"><h2>${t('shelf.offline.title')}</h2><ul>${rows.join('')}</ul></section> `;
  const plain = unannounced(html);
  if (!plain.includes(before))
    throw new Error('The page of the data shelf has no place for the offline files.');
  return plain.replace(before, section + before);
}
