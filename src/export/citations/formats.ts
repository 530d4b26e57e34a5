import type { CitedPage } from './cited-page.ts';

/** The formats that reference managers take, by the ending of their files, with their media types. */
export const citationFiles = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const;
export type CitationFile = keyof typeof citationFiles;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const authors = ({ author }: CitedPage) => author.map(({ literal }) => literal).join(', ');
const dateParts = ({ issued }: CitedPage) => issued['date-parts'][0];
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The reference in the style of the American Psychological Association, 7th edition, as for a dataset. */
export function apaReference(page: CitedPage): string {
  const [year] = dateParts(page);
  const container = page['container-title'];
  const version = `(Version ${page.version})`;
  const parts = container
    ? [`${page.title} [Dataset].`, `In ${container} ${version}.`]
    : [`${page.title} ${version} [Dataset].`];
  return oneLine([`${authors(page)}. (${year}).`, ...parts, page.URL].join(' '));
}

/** The reference in the author-date style of the Chicago Manual of Style: quotation marks within a title become single. */
export function chicagoReference(page: CitedPage): string {
  const [year] = dateParts(page);
  const container = page['container-title'];
  const within = page.title.replaceAll('“', '‘').replaceAll('”', '’');
  const parts = container ? [`“${within}.”`, `In ${container}.`] : [`${page.title}.`];
  return oneLine(
    [`${authors(page)}. ${year}.`, ...parts, `Release ${page.version}.`, `${page.URL}.`].join(' '),
  );
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
/** TeX makes dashes and quotation marks of two signs in a row; an empty group between them keeps them apart. */
const ligatures = /([-'`!?,<>])(?=[-'`,<>])/g;
const tex = (text: string) =>
  oneLine(text)
    .replace(/[\\{}~^&%$#_]/g, (sign) => texSigns[sign] ?? `\\${sign}`)
    .replace(ligatures, '$1{}');

/** The entry for BibTeX and BibLaTeX, in UTF-8. A second pair of braces keeps capitals and the atlas’s name as they are. */
export function bibtexEntry(page: CitedPage): string {
  const [year, month, day] = dateParts(page);
  const container = page['container-title'];
  const fields: [string, string][] = [
    ['author', `{${tex(authors(page))}}`],
    ['title', `{${tex(page.title)}}`],
    ...(container ? [['howpublished', tex(container)] as [string, string]] : []),
    ['year', String(year)],
    ['date', `${year}-${twoDigits(month)}-${twoDigits(day)}`],
    ['version', tex(page.version)],
    ['note', tex(page.note)],
    ['url', page.URL],
  ];
  return `@misc{${page.id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** The record in the RIS format: two letters, two spaces, a hyphen, a space, the value. */
export function risRecord(page: CitedPage): string {
  const [year, month, day] = dateParts(page);
  const container = page['container-title'];
  const lines: [string, string][] = [
    ['TY', 'DATA'],
    ['AU', authors(page)],
    ['TI', page.title],
    ...(container ? [['T2', container] as [string, string]] : []),
    ['PY', String(year)],
    ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['ET', page.version],
    ['N1', page.note],
    ['LA', page.language],
    ['UR', page.URL],
    ['ID', page.id],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}

/** Returns the text of a file that reference managers take. */
export const citationFile = (page: CitedPage, format: CitationFile): string =>
  ({
    bib: bibtexEntry,
    ris: risRecord,
    json: (item: CitedPage) => `${JSON.stringify([item], null, 1)}\n`,
  })[format](page);
