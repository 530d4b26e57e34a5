/** Checks the markup of every page of dist/, and what must differ between them. */
import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { runAlone, type Check } from './check.ts';
import { ambiguousLinks } from './link-names.ts';

/** Longest description that a list of search results shows in full. */
const longestDescription = 160;

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles name a practice by its own words; whoever lists them may cut them.
    'long-title': 'off',
    // The white space of built files is nobody's to read, and compression takes it away.
    'no-trailing-whitespace': 'off',
    // A table that scrolls sideways is a named region with a tab stop, and no section of the page.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

/** Returns what html-validate and a comparison of all pages find. */
export async function checkHtml(): Promise<Check[]> {
  const pages = builtPages();
  const indexed = pages.filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
  return [
    {
      name: 'markup is valid',
      problems: await invalidMarkup(pages),
      measured: `${pages.length} pages`,
    },
    {
      name: 'every page has one first heading and one main part',
      problems: pages.flatMap(({ path, html }) =>
        [/<h1[\s>]/g, /<main[\s>]/g].map((tag) => html.match(tag)?.length ?? 0).some((count) => count !== 1)
          ? [path]
          : [],
      ),
    },
    {
      name: 'links of one name lead to one page, or what stands around them tells them apart',
      problems: pages.flatMap(ambiguousLinks),
    },
    { name: 'every page has a title of its own', problems: repeated(indexed, /<title>([^<]*)</) },
    { name: 'every page has a description of its own', problems: repeated(indexed, description) },
    {
      name: `descriptions have at most ${longestDescription} characters`,
      problems: indexed
        .map(({ path, html }) => ({ path, text: decoded(description.exec(html)?.[1] ?? '') }))
        .filter(({ text }) => text.length > longestDescription)
        .map(({ path, text }) => `${path} has ${text.length}: ${text}`),
    },
  ];
}

const description = /<meta name="description" content="([^"]*)"/;

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  lt: '<',
  gt: '>',
};
const decoded = (text: string) =>
  text.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);

async function invalidMarkup(pages: readonly BuiltPage[]): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const problems: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html);
    for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${path}:${line}:${column} ${message} (${ruleId}) at ${selector ?? 'the document'}`);
    }
  }
  return problems;
}

/** Pages that lack what a pattern finds, and pages that share it. */
function repeated(pages: readonly BuiltPage[], pattern: RegExp): string[] {
  const texts = Map.groupBy(pages, ({ html }) => pattern.exec(html)?.[1] ?? '');
  return [...texts]
    .filter(([text, { length }]) => text === '' || length > 1)
    .map(
      ([text, sharing]) =>
        `${text === '' ? 'none' : `“${text}”`}: ${sharing.map(({ path }) => path).join(', ')}`,
    );
}

if (import.meta.main) await runAlone(checkHtml);
