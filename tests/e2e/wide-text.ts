/** Runs in the page. Spaces its text as far as WCAG 1.4.12 lets a reader go. */
export function widenText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** Runs in the page. Returns the texts that a box cuts off, empty where all can be read. What scrolls is not cut off. */
export function findCutText(): string[] {
  const isForAllEyes = (box: Element) => box.clientWidth > 1 && !(box instanceof SVGElement);
  return [...document.body.querySelectorAll('*')]
    .filter((box) => {
      if (!isForAllEyes(box) || !box.textContent.trim()) return false;
      const { overflowX, overflowY } = getComputedStyle(box);
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (cuts(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
        (cuts(overflowY) && box.scrollHeight > box.clientHeight + 1)
      );
    })
    .map((box) => `${box.tagName.toLowerCase()}.${box.className} “${box.textContent.trim().slice(0, 40)}”`);
}

/** Runs in the page. Returns pairs of texts that stand on each other, empty where all can be read. Words within a drawing are left out: lists say the same. */
export function findCoveredText(): string[] {
  scrollTo(0, 0);
  /** Part of the height of a line that its letters fill for certain, from its middle. */
  const filled = 0.25;
  /** Letters that touch do not cover each other. */
  const touch = 2;
  const unseen =
    'svg, script, style, noscript, template, option, textarea, .hidden, .skip, .skip-map:not(:focus)';
  const lines: { text: string; top: number; bottom: number; left: number; right: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (!text || !parent || parent.closest(unseen) || !parent.checkVisibility({ visibilityProperty: true }))
      continue;
    range.selectNodeContents(node);
    for (const { top, height, left, right } of range.getClientRects()) {
      const middle = top + height / 2;
      const half = height * filled;
      lines.push({ text, top: middle - half, bottom: middle + half, left, right });
    }
  }
  lines.sort((a, b) => a.top - b.top);
  const pairs = new Set<string>();
  for (const [index, upper] of lines.entries()) {
    for (let next = index + 1; next < lines.length; next++) {
      const lower = lines[next];
      if (!lower || lower.top >= upper.bottom) break;
      const shared = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
      if (shared > touch && upper.text !== lower.text)
        pairs.add(`“${upper.text.slice(0, 40)}” and “${lower.text.slice(0, 40)}”`);
    }
  }
  return [...pairs];
}
