/** The embeds, with the heights in pixels at which they fit a column of text. */
export const embedHeights = { map: 560, city: 460, stats: 500 } as const;
export type EmbedKind = keyof typeof embedHeights;

export interface Embed {
  /** Whole address of the embed. */
  address: string;
  /** What a screen reader says of the frame. */
  title: string;
  /** In pixels. */
  height: number;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };
const attribute = (text: string) => text.replace(/[&"<]/g, (sign) => entities[sign] ?? sign);

/** Width in pixels where the other page allows no inline style. */
const fallbackWidth = 600;

/** The code that puts an embed into another page: one element, no script. */
export const embedCode = ({ address, title, height }: Embed): string =>
  `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${fallbackWidth}" height="${height}" loading="lazy" style="width:100%;border:0"></iframe>`;
