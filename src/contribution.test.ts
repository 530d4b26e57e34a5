import { describe, expect, it } from 'vitest';
import { waysToSend } from './contribution.ts';

const letter = { subject: 'Correction & more', lines: ['Page: /cities/são/?a=1', '', 'Source: '] };
const issueOf = (repositoryUrl: string) =>
  new URL(waysToSend({ contactEmail: null, repositoryUrl }, letter).issue ?? '');

it('offers no way that the host of the site has not named', () => {
  expect(waysToSend({ contactEmail: null, repositoryUrl: null }, letter)).toEqual({
    mail: null,
    issue: null,
  });
});

it('begins a mail with subject and lines, whatever characters they have', () => {
  const { mail } = waysToSend({ contactEmail: 'atlas&co@example.org', repositoryUrl: null }, letter);
  const address = new URL(mail ?? '');
  expect(address.pathname).toBe('atlas%26co@example.org');
  expect(address.search).not.toContain('+');
  expect(address.searchParams.get('subject')).toBe(letter.subject);
  expect(address.searchParams.get('body')).toBe(letter.lines.join('\r\n'));
});

describe('an issue', () => {
  it.each([
    ['https://github.com/example/atlas', '/example/atlas/issues/new', 'title', 'body'],
    ['https://codeberg.org/example/atlas', '/example/atlas/issues/new', 'title', 'body'],
    ['https://gitlab.example.org/a/b', '/a/b/-/issues/new', 'issue[title]', 'issue[description]'],
  ])('is begun at %s in its own form', (repository, path, title, body) => {
    const { pathname, searchParams } = issueOf(repository);
    expect(pathname).toBe(path);
    expect(searchParams.get(title)).toBe(letter.subject);
    expect(searchParams.get(body)).toBe(letter.lines.join('\n'));
  });
});
