/** Weighs the pages of dist/ against budgets.json, the promises about size, in bytes on the wire. */
import { globSync, readFileSync, statSync } from 'node:fs';
import budgets from '../budgets.json' with { type: 'json' };
import { builtPages, type BuiltPage } from './built-pages.ts';
import { runAlone, type Check } from './check.ts';
import {
  brotliQuality,
  brotliSize,
  divisions,
  firstFlight,
  smallMap,
  sum,
  wholePage,
  type Part,
} from './page-weight.ts';
import { readContent } from './read-content.ts';

/** Parts that a failure names. */
const named = 10;

interface Weighed {
  what: string;
  bytes: number;
  limit: number;
  parts: () => Part[] | Promise<Part[]>;
}

/** Returns one check for each budget, over all pages it is about. */
export async function checkBudgets(): Promise<Check[]> {
  const pages = builtPages();
  const of = (section: string) => pages.filter(({ path }) => new RegExp(`^/${section}/[^/]+/$`).test(path));
  const cities = of('cities');
  const large = largeCountries();
  const isLarge = ({ path }: BuiltPage) => large.has(path);
  const countries = of('countries');
  const small = [...cities, ...of('practices'), ...countries.filter((page) => !isLarge(page))];
  const flight = (limit: number) => async (page: BuiltPage) => weigh(page, await firstFlight(page), limit);
  const whole = (limit: number) => async (page: BuiltPage) => weigh(page, await wholePage(page), limit);
  const one = (path: string) => pages.filter((page) => page.path === path);
  return [
    await check('first flight of city, practice and country pages', small, flight(budgets.firstFlight)),
    await check(
      `first flight of countries with more than ${budgets.largeCountryMembers} members`,
      countries.filter(isLarge),
      flight(budgets.firstFlightOfLargeCountry),
    ),
    await check('style sheets of a city page', cities, weighCss),
    await check('small map of a city page', cities, weighMap),
    await check('rest of a city page', cities, weighRest),
    await check('whole city page', cities, whole(budgets.wholeCityPage)),
    await checkRequests(cities),
    await check('whole directory page', one('/cities/'), whole(budgets.wholeDirectory)),
    await check('whole map page before touch', one('/map/'), whole(budgets.wholeMapPage)),
    await check(
      'embeds before touch',
      pages.filter(({ path }) => path.startsWith('/embed/')),
      whole(budgets.embed),
    ),
    await checkPieces(),
    checkFonts(),
  ];
}

/** Addresses of the countries whose list of members is long. */
function largeCountries(): Set<string> {
  const members = Map.groupBy(readContent().cities, ({ country }) => country);
  const large = [...members].filter(([, { length }]) => length > budgets.largeCountryMembers);
  return new Set(large.map(([country]) => `/countries/${country}/`));
}

function weigh({ path, html }: BuiltPage, files: readonly Part[], limit: number): Weighed {
  return {
    what: path,
    bytes: sum(files),
    limit,
    parts: async () => [...files.slice(1), ...(await divisions(html))],
  };
}

async function weighCss(page: BuiltPage): Promise<Weighed> {
  const sheets = (await firstFlight(page)).slice(1);
  return { what: page.path, bytes: sum(sheets), limit: budgets.css, parts: () => sheets };
}

async function weighMap({ path, html }: BuiltPage): Promise<Weighed> {
  const map = smallMap(html);
  return { what: path, bytes: await brotliSize(map), limit: budgets.smallMap, parts: () => divisions(map) };
}

async function weighRest({ path, html }: BuiltPage): Promise<Weighed> {
  const rest = html.replace(smallMap(html), '');
  return { what: path, bytes: await brotliSize(rest), limit: budgets.cityRest, parts: () => divisions(rest) };
}

/** Weighs pages against a budget; no page to weigh is a problem, because then nothing was proved. */
async function check(
  name: string,
  pages: readonly BuiltPage[],
  weighPage: (page: BuiltPage) => Promise<Weighed>,
): Promise<Check> {
  const weighed = (await Promise.all(pages.map(weighPage))).sort((a, b) => b.bytes - a.bytes);
  const [heaviest] = weighed;
  if (!heaviest) return { name, problems: ['There is no such page in dist/.'] };
  const { what, bytes, limit } = heaviest;
  return {
    name,
    problems: await Promise.all(weighed.filter((page) => page.bytes > page.limit).map(explain)),
    measured: `${pages.length} pages, heaviest ${what} ${bytes} of ${limit} B (Brotli ${brotliQuality})`,
  };
}

async function explain({ what, bytes, limit, parts }: Weighed): Promise<string> {
  const heaviest = [...(await parts())].sort((a, b) => b.bytes - a.bytes).slice(0, named);
  const lines = heaviest.map((part) => `    ${part.bytes} B  ${part.name}`);
  return [
    `${what} weighs ${bytes} B, ${bytes - limit} more than ${limit}. Its heaviest parts:`,
    ...lines,
  ].join('\n');
}

async function checkRequests(pages: readonly BuiltPage[]): Promise<Check> {
  const counted = await Promise.all(pages.map(async (page) => ({ page, files: await wholePage(page) })));
  return {
    name: 'requests of a city page',
    problems: counted
      .filter(({ files }) => files.length > budgets.cityPageRequests)
      .map(
        ({ page, files }) =>
          `${page.path} asks for ${files.length}: ${files.map(({ name }) => name).join(', ')}`,
      ),
    measured: `${Math.max(...counted.map(({ files }) => files.length))} of ${budgets.cityPageRequests}`,
  };
}

async function checkPieces(): Promise<Check> {
  const pieces = await Promise.all(
    globSync('dist/map/detail/*/*.json').map(async (file) => ({
      file,
      bytes: await brotliSize(readFileSync(file)),
    })),
  );
  const heaviest = Math.max(...pieces.map(({ bytes }) => bytes));
  return {
    name: 'pieces of the live map',
    problems:
      pieces.length === 0
        ? ['There is no such piece in dist/.']
        : pieces
            .filter(({ bytes }) => bytes > budgets.mapPiece)
            .map(({ file, bytes }) => `${file} weighs ${bytes} B, more than ${budgets.mapPiece}.`),
    measured: `${pieces.length} pieces, heaviest ${heaviest} of ${budgets.mapPiece} B`,
  };
}

function checkFonts(): Check {
  const fonts = globSync('dist/assets/*.woff2').map((file) => ({ file, bytes: statSync(file).size }));
  return {
    name: 'fonts',
    problems: fonts
      .filter(({ bytes }) => bytes > budgets.variableFont)
      .map(
        ({ file, bytes }) =>
          `${file} has ${bytes} B, ${bytes - budgets.variableFont} more than ${budgets.variableFont}.`,
      ),
    measured: fonts.map(({ file, bytes }) => `${file.replace(/^.*\//, '')} ${bytes} B`).join(', '),
  };
}

if (import.meta.main) await runAlone(checkBudgets);
