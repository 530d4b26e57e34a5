import { expect, it } from 'vitest';
import { isText, typeByEnding } from './media-types.ts';

it('knows the edition to read offline, which no server may send as a text', () => {
  expect(typeByEnding['zip']).toBe('application/zip');
  expect(isText(typeByEnding['zip'] ?? 'text/plain')).toBe(false);
});
