import { expect, it } from 'vitest';
import { ownName } from './own-name.ts';

it.each([
  ['the only name in the script of the country', 'qa', ['Wakra', 'الوكرة'], 'الوكرة'],
  ['the name that all others contain', 'kr', ['수원시', 'Suwon', '水原市', '수원'], '수원'],
  ['a name in Han letters in China', 'cn', ['西安市', '시안 시', '西安'], '西安'],
  ['none where several names differ', 'ma', ['أغادير', 'أكادير'], null],
  ['none in a script of another country', 'ie', ['Corcaigh', '科克', 'كورك'], null],
  ['none where there is none', 'kr', [], null],
] as const)('takes %s', (_what, country, otherNames, name) => {
  expect(ownName({ country, otherNames: [...otherNames] })).toBe(name);
});
