import { expect, test } from 'vitest';
import { directory } from '../../tests/directory.ts';
import { leadingOn, shortPath } from './short-paths.ts';

test('every city has a short address that leads to its page', () => {
  const leads = leadingOn(directory.content);
  for (const { id } of directory.cities) expect(leads[shortPath(directory, id)]).toBe(`/cities/${id}/`);
});

test('the number of a retired city leads where its page leads', () => {
  const leads = leadingOn({ ids: { cobh: 900, cork: 1 }, redirects: { '/cities/cobh/': '/countries/ie/' } });
  expect(leads).toEqual({
    '/cities/cobh/': '/countries/ie/',
    '/id/900/': '/countries/ie/',
    '/id/1/': '/cities/cork/',
  });
});
