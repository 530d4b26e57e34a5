import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { CityData } from '../src/schemas/city.ts';
import type { Content } from '../src/schemas/index.ts';
import {
  entryFile,
  numbersFile,
  sitesFile,
  unnamedHosts,
  write,
  type NewFile,
} from './editor/entry-files.ts';
import { command } from './editor/options.ts';
import { recordsOf } from './editor/parse-csv.ts';
import { freeId, proposeCity } from './editor/propose-city.ts';
import { proposeCountry } from './editor/propose-country.ts';
import { openQuestion, rowSchema, stateOf, type Row, type State } from './editor/round-row.ts';
import { readContent } from './read-content.ts';

const usage = `npm run import-round -- <round.csv> --year <year> [--write] [--content <dir>]

The CSV has a header and one admitted city a row: ${Object.keys(rowSchema.shape).join(', ')}.
Without --write a table shows what is known of each row and what is still to decide; nothing is written.
With --write everything is written, if every row is decided.`;

interface Decided {
  row: Row;
  state: State;
}

/** Returns the rows of a CSV file; throws with what is wrong in all of them. */
function rowsOf(path: string): Row[] {
  const read = recordsOf(readFileSync(path, 'utf8')).map((record, index) => ({
    ...rowSchema.safeParse(record),
    title: `Row ${index + 2} (${record['name'] ?? ''})`,
  }));
  const wrong = read.flatMap(({ error, title }) => (error ? [`${title}:\n${z.prettifyError(error)}`] : []));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return read.flatMap(({ data }) => data ?? []);
}

function show(decided: readonly Decided[]): void {
  const width = Math.max(...decided.map(({ row }) => row.name.length));
  for (const [index, { row, state }] of decided.entries()) {
    const told = state.kind === 'known' ? `content/cities/${state.id}.json` : openQuestion(state);
    console.log(
      `${String(index + 2).padStart(4)}  ${row.name.padEnd(width)}  ${row.country}  ${state.kind.padEnd(20)} ${told}`.trimEnd(),
    );
  }
  const kinds = Map.groupBy(decided, ({ state }) => state.kind);
  console.log(`\n${[...kinds].map(([kind, group]) => `${group.length} ${kind}`).join(', ')}`);
}

function entriesOf(decided: readonly Decided[], year: number, content: Content): Map<string, CityData> {
  const entries = new Map<string, CityData>();
  for (const { row, state } of decided) {
    if (state.kind !== 'new') continue;
    const region = content.countries.find(({ id }) => id === row.country)?.region ?? row.region ?? '';
    const told = {
      name: row.name,
      country: row.country,
      admitted: { year, basis: 'stated' as const },
      evidence: row.evidence,
      displayName: row.spelling,
      statusIn2024: row.doubt === undefined ? ('confirmed' as const) : ('unconfirmed' as const),
      doubt: row.doubt ?? null,
      sources: row.sources,
    };
    const taken = {
      ...content,
      ids: { ...content.ids, ...Object.fromEntries([...entries.keys()].map((id) => [id, 0])) },
    };
    entries.set(freeId(row.name, row.country, taken), proposeCity(told, state.located, region, content));
  }
  return entries;
}

async function filesOf(
  entries: ReadonlyMap<string, CityData>,
  rows: readonly Row[],
  content: Content,
): Promise<NewFile[]> {
  const hosts = unnamedHosts(
    content.sites,
    rows.flatMap(({ sources }) => sources),
  );
  const known = new Set(content.countries.map(({ id }) => id));
  const countries = new Map(
    rows.filter(({ country }) => !known.has(country)).map(({ country, region }) => [country, region ?? '']),
  );
  return [
    ...(await Promise.all([...entries].map(([id, entry]) => entryFile('cities', id, entry)))),
    ...(await Promise.all(
      [...countries].map(([id, region]) => entryFile('countries', id, proposeCountry(id, region, content))),
    )),
    await numbersFile(content.ids, [...entries.keys()]),
    ...(hosts.length > 0 ? [await sitesFile(content.sites, hosts)] : []),
  ];
}

/** Tells which facts of the new members nobody knows yet. */
function showUnknown(entries: ReadonlyMap<string, CityData>): void {
  for (const field of ['population', 'subdivision', 'timezone'] as const) {
    const without = [...entries].filter(([, entry]) => entry[field] === null).map(([id]) => id);
    if (without.length > 0) console.log(`${field} is not known of ${without.length}: ${without.join(', ')}`);
  }
  const unseen = [...entries.values()].filter(({ displayName }) => displayName === 'unseen').length;
  if (unseen > 0) console.log(`UNESCO's own spelling was not seen of ${unseen}.`);
}

await command(usage, { single: ['year', 'content'], switches: ['write'] }, async (flags) => {
  const [path] = flags.positionals;
  if (path === undefined) throw new Error('Name the CSV file of the round.');
  const root = flags.value('content') ?? 'content';
  const content = readContent(root);
  const rows = rowsOf(path);
  const decided = rows.map((row) => ({ row, state: stateOf(row, content) }));
  show(decided);
  const open = decided.filter(({ state }) => openQuestion(state) !== '').length;
  if (!flags.has('write')) {
    console.log(
      open > 0
        ? `${open} rows are still to decide; nothing is written.`
        : 'Every row is decided: --write writes them.',
    );
    return;
  }
  if (open > 0) throw new Error(`${open} rows are still to decide; nothing was written.`);
  const entries = entriesOf(decided, Number(await flags.ask('year', 'The year of the round')), content);
  const files = await filesOf(entries, rows, content);
  write(root, files);
  console.log(`\nwrote ${files.length} files, ${entries.size} of them cities`);
  showUnknown(entries);
  console.log('\nNext: docs/next-edition.md.');
});
