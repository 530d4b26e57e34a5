import { describe, expect, it } from 'vitest';
import { frameAround } from './frame.ts';
import { dotBox, labelBox, overlap, placeLabels, textWidth, type LabelWish } from './labels.ts';
import type { XY } from './rings.ts';

const frame = frameAround(
  { latitude: 50, longitude: 0 },
  { west: -1, east: 1, south: -1, north: 1 },
  380,
  330,
);
const wish = (text: string, dot: XY): LabelWish => ({ text, kind: 'city', dot, radius: 3 });

describe('placeLabels', () => {
  it('sets a label to the right of its dot where it can', () => {
    expect(placeLabels(frame, [wish('Cork', [100, 100])], [], 5)[0]).toMatchObject({
      x: 106,
      anchor: 'start',
    });
  });
  it('turns to the left at the right edge', () => {
    expect(placeLabels(frame, [wish('Limerick', [370, 100])], [], 5)[0]?.anchor).toBe('end');
  });
  it('never covers another label, a dot or the edge', () => {
    const dots = Array.from({ length: 12 }, (_, i): XY => [100 + (i % 4) * 30, 100 + Math.floor(i / 4) * 12]);
    const obstacles = dots.map((dot) => dotBox(dot, 3));
    const boxes = placeLabels(
      frame,
      dots.map((dot, i) => wish(`Town ${i}`, dot)),
      obstacles,
      12,
    ).map(labelBox);
    expect(boxes.length).toBeGreaterThan(3);
    for (const [i, box] of boxes.entries()) {
      expect([...obstacles, ...boxes.slice(i + 1)].some((other) => overlap(box, other))).toBe(false);
      expect(box.west >= 0 && box.east <= frame.width).toBe(true);
    }
  });
  it('sets the name of the place even where it must cover a dot', () => {
    const around: XY[] = [];
    for (let x = 0; x < 380; x += 8) for (let y = 0; y < 330; y += 8) around.push([x, y]);
    const place: LabelWish = { text: 'Seoul', kind: 'place', dot: [190, 165], radius: 8 };
    expect(
      placeLabels(
        frame,
        [place],
        around.map((dot) => dotBox(dot, 3)),
        1,
      ),
    ).toHaveLength(1);
  });
});

it('textWidth takes wide scripts for wide', () => {
  expect(textWidth('서울', 'city')).toBeGreaterThan(textWidth('ij', 'city'));
});
