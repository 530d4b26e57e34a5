/** Traces the facts of the network's story from their entries to the pages that tell them: `npm run trace`. */
import { builtPages, type BuiltPage } from './built-pages.ts';
import { runAlone, type Check } from './check.ts';
import { factsOf, type Fact } from './facts-of.ts';
import { readContent } from './read-content.ts';

/** A page as a reader has it: its words in one line, and where its links lead. */
interface ReadPage {
  path: string;
  words: string;
  links: ReadonlySet<string>;
  html: string;
}

/** A fact with the pages that tell it and name all its sources, and those that tell it without them. */
export interface Trace {
  fact: Fact;
  sourced: string[];
  unsourced: ReadPage[];
}

/** A sentence tells a fact wherever it stands; a name alone is only mentioned. */
const isSentence = (text: string) => text.endsWith('.');

const entities: Record<string, string> = { amp: '&', quot: '"', '#34': '"', '#38': '&', '#39': "'", lt: '<' };
const decoded = (html: string) =>
  html.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Reads the main part of a page: its frame tells no facts of its own. */
function read({ path, html }: BuiltPage): ReadPage {
  const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
  const links = [...main.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => decoded(href));
  return { path, words: oneLine(decoded(main.replace(/<[^>]+>/g, ' '))), links: new Set(links), html: main };
}

/** Finds each fact on the pages: by its own words, its dates and the links to its sources. */
export function trace(facts: readonly Fact[], pages: readonly BuiltPage[]): Trace[] {
  const readable = pages.map(read);
  return facts.map((fact) => {
    const words = fact.texts.map(oneLine);
    const telling = readable.filter(
      (page) =>
        words.every((text) => page.words.includes(text)) &&
        fact.dates.every((date) => page.html.includes(`datetime="${date}"`)),
    );
    const namesSources = ({ links, words: said }: ReadPage) =>
      fact.sources.every((source) =>
        typeof source === 'string' ? links.has(source) : said.includes(oneLine(source.print)),
      );
    return {
      fact,
      sourced: telling.filter(namesSources).map(({ path }) => path),
      unsourced: words.some(isSentence) ? telling.filter((page) => !namesSources(page)) : [],
    };
  });
}

/** Returns facts without a source, facts that no page tells with its sources, and pages from which no link leads to them. */
export function checkTraces(traces: readonly Trace[]): Check[] {
  return [
    {
      name: 'every fact of the story has a source',
      problems: traces.filter(({ fact }) => fact.sources.length === 0).map(({ fact }) => fact.entry),
      measured: `${traces.length} facts`,
    },
    {
      name: 'every fact of the story stands on a page that names its sources',
      problems: traces
        .filter(({ sourced }) => sourced.length === 0)
        .map(({ fact }) => `${fact.entry}: “${fact.texts.join(' … ')}”`),
      measured: `${new Set(traces.flatMap(({ sourced }) => sourced)).size} pages`,
    },
    {
      name: 'a page that tells a fact without its sources leads to one that names them',
      problems: traces.flatMap(({ fact, sourced, unsourced }) =>
        unsourced
          .filter(
            ({ links }) => !sourced.some((path) => [...links].some((link) => link.split('#')[0] === path)),
          )
          .map(({ path }) => `${path} tells ${fact.entry}`),
      ),
    },
  ];
}

if (import.meta.main) {
  const traces = trace(factsOf(readContent()), builtPages());
  for (const { fact, sourced, unsourced } of traces) {
    const also = unsourced.length > 0 ? ` (also told on ${unsourced.map(({ path }) => path).join(' ')})` : '';
    console.log(`${fact.entry} → ${sourced.join(' ')}${also}`);
  }
  await runAlone(() => checkTraces(traces));
}
