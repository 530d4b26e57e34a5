import type { SocialCard } from '../../src/social/cards.ts';
import { translator } from '../../src/i18n/messages.ts';
import { colour } from './colours.ts';
import { familiesFor, serifFamilies } from './fonts.ts';
import type { Area } from './map-drawing.ts';

/** What links in other places show: 1200 by 630 pixels. */
export const CARD = { width: 1200, height: 630 };
const EDGE = 56;
const FOOT = 92;
const GAP = 44;

/** A part of a card, as satori takes it without JSX. */
export interface Part {
  type: string;
  key: null;
  props: { style: Record<string, string | number>; children?: string | Part[] };
}

/** Returns a part with its style and what stands in it. */
export const part = (style: Record<string, string | number>, children?: string | Part[]): Part => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, ...(children !== undefined && { children }) },
});

const t = translator('en');

/** Room for the map: a city's window is nearly square, the world is wide. */
export function mapArea({ region }: Pick<SocialCard, 'region'>): Area {
  const height = CARD.height - EDGE - FOOT - GAP;
  const width = region ? Math.round((height * 380) / 330) : 640;
  return { x: CARD.width - EDGE - width, y: EDGE, width, height };
}

/** Room for the words beside the map. */
export function textArea(card: Pick<SocialCard, 'region'>): Area {
  const { x, y, height } = mapArea(card);
  return { x: EDGE, y, width: x - GAP - EDGE, height };
}
/** Room for the line at the foot. */
export const footArea: Area = { x: EDGE, y: CARD.height - FOOT, width: CARD.width - 2 * EDGE, height: FOOT };

function overline({ id, name }: NonNullable<SocialCard['region']>): Part {
  return part({ alignItems: 'center', fontSize: 26, color: colour('quiet'), marginBottom: 18 }, [
    part({ width: 20, height: 20, flexShrink: 0, marginRight: 14, backgroundColor: colour(id) }),
    part({}, name),
  ]);
}

function text(card: SocialCard, size: number): Part[] {
  return [
    ...(card.region ? [overline(card.region)] : []),
    part({ fontSize: size, fontWeight: 600, lineHeight: 1.08, letterSpacing: -0.5 }, card.name),
    ...(card.ownName
      ? [part({ fontFamily: familiesFor(card.ownName), fontSize: 40, marginTop: 10 }, card.ownName)]
      : []),
    ...(card.country ? [part({ fontSize: 36, marginTop: 14 }, card.country)] : []),
    ...card.lines.map((line, i) =>
      part({ fontSize: 26, lineHeight: 1.35, color: colour('quiet'), marginTop: i === 0 ? 20 : 6 }, line),
    ),
  ];
}

/** The open ring of the wordmark stands before the site's name; it is drawn beside, as the map is. */
const foot = (): Part =>
  part(
    {
      position: 'absolute',
      left: footArea.x,
      top: footArea.y,
      width: footArea.width,
      height: footArea.height,
      alignItems: 'center',
      borderTop: `1px solid ${colour('hairline')}`,
    },
    [
      part({ marginLeft: 54, fontSize: 30, fontWeight: 600, color: colour('accent') }, t('site.name')),
      part({ marginLeft: 22, fontSize: 26, color: colour('quiet') }, t('embed.independent')),
    ],
  );

/** Returns the words of a card with its name in a size. */
export function cardLayout(card: SocialCard, size: number): Part {
  const { x, y, width, height } = textArea(card);
  return part({ ...CARD, color: colour('ink'), fontFamily: serifFamilies() }, [
    part(
      {
        position: 'absolute',
        left: x,
        top: y,
        width,
        height,
        flexDirection: 'column',
        justifyContent: 'center',
      },
      [part({ flexDirection: 'column', alignItems: 'flex-start', width }, text(card, size))],
    ),
    foot(),
  ]);
}

/** Where the mark of the site stands. */
export const markArea: Area = { x: EDGE, y: CARD.height - FOOT / 2 - 20, width: 40, height: 40 };
