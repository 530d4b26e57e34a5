import { expect, test } from 'vitest';
import { overlay } from '../../content/tree.ts';
import { sound, told } from '../testing.ts';
import { mdxComponents } from './mdx-components.ts';

const page = (body: string) =>
  overlay(sound, [['content/pages/method.mdx', `---\ntitle: "Method"\n---\n\n${body}\n`]]);

test('a page may name a number that the directory counts', () => {
  expect(told(mdxComponents, page('There are {props.named} members.'))).toEqual([]);
});

test('nothing else is calculated, imported or drawn in a page', () => {
  expect(
    told(mdxComponents, page('import a from "./a.js"\n\n{props.named + 1} <b>members</b>')),
  ).toHaveLength(3);
});
