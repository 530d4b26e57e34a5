/** axe-core in an open page, as the browser tests and `npm run check:a11y:all` ask it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** axe leaves target-size and others out unless the levels are named one by one. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What of it can differ from one look of a page to the next; the rest takes its time only once. */
const aboutColour = ['color-contrast', 'link-in-text-block'];

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

type Look = keyof typeof looks;

/** A rule that an element of the page breaks. */
export interface Barrier {
  rule: string;
  /** What the rule asks for, in axe’s words. */
  help: string;
  /** The look in which it was seen. */
  look: Look;
  /** Selector of the element. */
  element: string;
  summary: string;
}

/** Selectors of what is looked at, and of what within it is not. */
interface Part {
  include: string[];
  exclude?: string[];
}

interface Rules {
  type: 'tag' | 'rule';
  values: string[];
}

interface Scope {
  /** The part of the page that is looked at; the whole where none is given. */
  part?: Part;
  /** In which looks: the last is how the page is left. */
  seenIn?: readonly Look[];
}

/** Returns what axe sees in the page as it stands: all rules in light, those about colour in dark and in forced colours too. */
export async function barriersOf(
  page: Page,
  { part = { include: ['html'] }, seenIn = ['dark', 'forced colours', 'light'] }: Scope = {},
): Promise<Barrier[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const seen: Barrier[] = [];
  for (const look of seenIn) {
    await page.emulateMedia({ ...looks[look], reducedMotion: 'reduce' });
    const runOnly: Rules =
      look === 'light' ? { type: 'tag', values: wcag } : { type: 'rule', values: aboutColour };
    const { violations } = await page.evaluate(runAxe, { part, runOnly });
    for (const { id, help, nodes } of violations) {
      for (const { target, failureSummary: summary = '' } of nodes)
        seen.push({ rule: id, help, look, element: target.join(' '), summary });
    }
  }
  return seen;
}

interface Question {
  part: Part;
  runOnly: Rules;
}

/** Runs in the page. What a frame shows is a page of ours that is looked at by itself. */
async function runAxe({ part, runOnly }: Question): Promise<Pick<AxeResults, 'violations'>> {
  const { axe } = globalThis as unknown as {
    axe: { run(part: Part, options: RunOptions): Promise<AxeResults> };
  };
  const { violations } = await axe.run(part, { runOnly, resultTypes: ['violations'], iframes: false });
  return { violations };
}
