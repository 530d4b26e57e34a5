import { describe, expect, it } from 'vitest';
import { brotliSize, divisions, headingText, smallMap, sum } from './page-weight.ts';

const map = '<svg class="small-map" role="img"><svg></svg><path d="M0 0"></path></svg>';
const page = `<head><title>Cork</title></head><body><svg width="18"></svg><main><section><h1>Cork</h1>${map}</section></main></body>`;

describe('the weight of a page', () => {
  it('finds the small map, also with a drawing inside, and no other drawing', () => {
    expect(smallMap(page)).toBe(map);
    expect(smallMap('<svg class="mark"></svg>')).toBe('');
  });

  it('names the divisions of a page with what each weighs alone', async () => {
    const parts = await divisions(page);
    expect(parts.map(({ name }) => name)).toContain('<section>');
    expect(parts.find(({ name }) => name.includes('small-map'))?.bytes).toBe(await brotliSize(map));
  });

  it('knows which text is set in the heading font', () => {
    const text = headingText(
      `<p>é <b>ã</b></p><h2 id="x">Évry <i>ł</i></h2><p class="lead">&quot;ø&quot;</p><svg><text x="1" class="place">Žilina</text><text>ň</text></svg><p title="ü">ö</p>`,
    );
    for (const letter of 'Éł"øŽ') expect(text).toContain(letter);
    for (const letter of 'éãüöň;<') expect(text).not.toContain(letter);
  });

  it('adds up parts', () => {
    expect(
      sum([
        { name: 'HTML', bytes: 2 },
        { name: 'CSS', bytes: 3 },
      ]),
    ).toBe(5);
  });
});
