import fc from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { hostileName } from '../../tests/hostile.ts';
import { embedCode } from './embed-code.ts';

const address = 'https://atlas.example.org/embed/map/?region=africa&theme=literacy';

test('the code is one frame with a title, that waits until it is seen', () => {
  expect(embedCode({ address, title: 'Learning cities', height: 560 })).toBe(
    '<iframe src="https://atlas.example.org/embed/map/?region=africa&amp;theme=literacy" title="Learning cities" width="600" height="560" loading="lazy" style="width:100%;border:0"></iframe>',
  );
});

test('no title can leave its attribute', () => {
  fc.assert(
    fc.property(hostileName, (title) => {
      const parsed = new DOMParser().parseFromString(embedCode({ address, title, height: 1 }), 'text/html');
      const [frame, ...others] = Array.from(parsed.getElementsByTagName('*')).filter(
        ({ localName }) => !['html', 'head', 'body'].includes(localName ?? ''),
      );
      expect(others).toEqual([]);
      expect(frame?.getAttribute('src')).toBe(address);
      // A parser writes every kind of line break as one.
      expect(frame?.getAttribute('height')).toBe('1');
    }),
  );
});
