import { readFileSync } from 'node:fs';
import satori, { type Font } from 'satori';
import sharp from 'sharp';
import type { SocialCard } from '../../src/social/cards.ts';
import { CARD, cardLayout, footArea, mapArea, markArea, textArea } from './card-layout.ts';
import { colour } from './colours.ts';
import { drawMap, type Area } from './map-drawing.ts';

/** Sizes of the name in pixels; the largest at which all words find room is taken. */
export const sizes: readonly number[] = [92, 80, 70, 60, 52, 44];

const inside = (inner: Area, outer: Area) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The words of a card as SVG, as paths; null where they do not fit. Throws at a letter that no font has. */
async function drawWords(card: SocialCard, size: number, fonts: Font[]): Promise<string | null> {
  const areas = [textArea(card), footArea];
  const outside: Area[] = [];
  const svg = await satori(cardLayout(card, size), {
    ...CARD,
    fonts,
    onNodeDetected: ({ left: x, top: y, width, height, textContent }) => {
      if (textContent === undefined) return;
      const words = { x, y, width, height };
      if (!areas.some((area) => inside(words, area))) outside.push(words);
    },
    loadAdditionalAsset: (_language, letters) =>
      Promise.reject(new Error(`No font has “${letters}”, which the picture of ${card.path} shows.`)),
  });
  return outside.length === 0 ? svg : null;
}

/** Returns the words of a card with the largest name that fits, and its size. Throws where none does. */
export async function fitWords(card: SocialCard, fonts: Font[]): Promise<{ svg: string; size: number }> {
  for (const size of sizes) {
    const svg = await drawWords(card, size, fonts);
    if (svg) return { svg, size };
  }
  throw new Error(`The words on the picture of ${card.path} find no room.`);
}

/** The mark of the site in its accent. */
function drawMark({ x, y, width, height }: Area): string {
  const mark = readFileSync('public/favicon.svg', 'utf8').replace(/<style>.*<\/style>/, '');
  return mark.replace(
    '<svg ',
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" color="${colour('accent')}" `,
  );
}

/** Returns the picture of a card as PNG: the same bytes for the same card. */
export async function drawCard(card: SocialCard, fonts: Font[]): Promise<Buffer> {
  const words = await fitWords(card, fonts);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">`,
    `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
    drawMap(card.map(), mapArea(card)),
    drawMark(markArea),
    words.svg,
    '</svg>',
  ].join('');
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0, effort: 7, compressionLevel: 9 })
    .toBuffer();
}
