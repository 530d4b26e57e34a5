import { overlay, readTree, type Tree } from '../content/tree.ts';
import { check } from './check.ts';
import { sentenceOf, type Rule } from './rule.ts';

/** A small content without a problem: four cities in two countries, and all that they refer to. */
export const sound: Tree = readTree('tests/fixtures/sound', '');

/** The files that tests change most. */
export const cork = 'content/cities/cork.json';
export const festival = 'content/practices/cork-lifelong-learning-festival.mdx';

type Change = readonly [path: string, from: string | RegExp, to: string];

/** Returns the sound content with pieces of its files replaced; throws where a piece is not there. */
export function changed(...changes: readonly Change[]): Tree {
  return changes.reduce<Tree>((tree, [path, from, to]) => {
    const text = tree.get(path) ?? '';
    const next = text.replace(from, to);
    if (next === text) throw new Error(`${path} has no ${String(from)}`);
    return overlay(tree, [[path, next]]);
  }, sound);
}

/** Returns what a rule says of a tree, one sentence a problem. */
export const told = (rule: Rule, tree: Tree): string[] => check(tree, [rule]).problems.map(sentenceOf);
