import { expect, it } from 'vitest';
import { hasMoved, movedPage } from './moved-page.ts';

const words = { language: 'en', title: 'This page has moved', way: 'Go to its new address' };

it('leads on by itself, by a link and for search engines', () => {
  const page = movedPage(
    { path: '/atlas/cities/cork/', canonical: 'https://example.org/atlas/cities/cork/' },
    words,
  );
  expect(page).toContain('content="0;url=/atlas/cities/cork/"');
  expect(page).toContain('<a href="/atlas/cities/cork/">Go to its new address</a>');
  expect(page).toContain('<link rel="canonical" href="https://example.org/atlas/cities/cork/">');
  expect(page).toContain('noindex');
  expect(hasMoved(page)).toBe(true);
  expect(hasMoved('<!doctype html><title>Cork</title>')).toBe(false);
});

it('takes no address for markup', () => {
  const page = movedPage({ path: '/"><img onerror=alert(1)>/', canonical: '"><script>' }, words);
  expect(page).not.toMatch(/<img|<script/);
});
