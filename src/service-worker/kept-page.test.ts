import { expect, it } from 'vitest';
import { isNewer, releaseOf, withNotice } from './kept-page.ts';

const page =
  '<body><main id="main" data-pagefind-body><h1>Cork</h1></main><footer class="colophon" data-release="2026.11.0">';

it('keeps only a page that tells its release and has a place to say that it is a copy', () => {
  expect(releaseOf(page)).toBe('2026.11.0');
  expect(releaseOf(page.replace('id="main"', ''))).toBeNull();
  expect(releaseOf(page.replace(/ data-release="[^"]*"/, ''))).toBeNull();
  expect(releaseOf('{"name":"Cork"}')).toBeNull();
});

it('says it before anything else, letter by letter', () => {
  expect(withNotice(page, '<p>A copy for $1 & $&</p>')).toContain(
    '<main id="main" data-pagefind-body><p>A copy for $1 & $&</p><h1>Cork</h1>',
  );
});

it.each([
  ['2026.11.0', '2026.9.0', true],
  ['2026.11.1', '2026.11.0', true],
  ['2026.11.0', '2026.11.0', false],
  ['2026.9.0', '2026.11.0', false],
])('knows whether %s came out after %s', (release, other, newer) => {
  expect(isNewer(release, other)).toBe(newer);
});
