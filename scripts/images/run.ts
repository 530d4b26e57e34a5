/** Draws the pictures that links to the site show in other places: `npm run build:images`. What did not change is kept. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import packages from '../../package.json' with { type: 'json' };
import { createDirectory } from '../../src/directory/directory.ts';
import { socialCards, type SocialCard } from '../../src/social/cards.ts';
import {
  picturesFolder,
  picturesList,
  sourcesNow,
  type Picture,
  type Pictures,
} from '../../src/social/pictures.ts';
import { readContent } from '../read-content.ts';
import { cardLayout } from './card-layout.ts';
import { drawCard } from './draw-card.ts';
import { fontsFor } from './fonts.ts';

/** Heaviest picture, in bytes: some services leave out what loads slowly. */
const heaviest = 60_000;
/** Cards at a time: while one is written as PNG, another is laid out. */
const atOnce = 4;

const sha256 = (parts: readonly (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
};

/** Changes with the code and the packages that draw: then nothing that was kept is of use. */
const drawing = sha256([
  ...globSync('{scripts/images/*.ts,src/styles/tokens.css,public/favicon.svg}')
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => readFileSync(file)),
  JSON.stringify(
    Object.entries(packages.devDependencies).filter(([name]) =>
      /^(satori|sharp|@fontsource\/.*)$/.test(name),
    ),
  ),
]);

const addressOf = ({ path }: SocialCard, picture: Buffer) =>
  `/social${path === '/' ? '/home' : path.slice(0, -1)}.${sha256([picture]).slice(0, 10)}.png`;

const started = performance.now();
const sources = sourcesNow();
const cards = socialCards(createDirectory(readContent()));
const fonts = fontsFor(cards.flatMap(({ ownName }) => ownName ?? []));
const pictures: Record<string, Picture> = {};
const sizes: number[] = [];
let drawn = 0;

async function make(card: SocialCard) {
  const map = card.map();
  const file = `${sha256([drawing, JSON.stringify([cardLayout(card, 0), map])]).slice(0, 32)}.png`;
  const kept = join(picturesFolder, file);
  if (!existsSync(kept)) {
    // A picture that was cut off half-way must never be taken for a whole one.
    writeFileSync(`${kept}.part`, await drawCard({ ...card, map: () => map }, fonts));
    renameSync(`${kept}.part`, kept);
    drawn++;
  }
  const picture = readFileSync(kept);
  if (picture.length > heaviest)
    throw new Error(`The picture of ${card.path} has ${picture.length} B, more than ${heaviest}.`);
  sizes.push(picture.length);
  pictures[card.path] = { file, address: addressOf(card, picture), title: card.title };
}

mkdirSync(picturesFolder, { recursive: true });
const waiting = [...cards];
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    for (let card = waiting.shift(); card; card = waiting.shift()) await make(card);
  }),
);
const sorted = Object.fromEntries(Object.entries(pictures).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(picturesList, JSON.stringify({ sources, pictures: sorted } satisfies Pictures));
const used = new Set(Object.values(pictures).map(({ file }) => file));
for (const file of readdirSync(picturesFolder)) {
  if (!used.has(file) && join(picturesFolder, file) !== picturesList) rmSync(join(picturesFolder, file));
}
sizes.sort((a, b) => a - b);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
  `${cards.length} pictures, ${drawn} drawn anew, in ${seconds} s; median ${sizes[sizes.length >> 1] ?? 0} B, heaviest ${sizes.at(-1) ?? 0} B`,
);
