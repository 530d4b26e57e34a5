import { expect, it } from 'vitest';
import { wordsFor, type WorkerWords } from './facts.ts';
import { keptNotice, unreachableNotice } from './notices.ts';

const english: WorkerWords = {
  prefix: '',
  dates: 'en-GB',
  kept: 'A copy of {date}, release {release}.',
  keptOlder: 'There is a newer one.',
  unreachable: 'Not kept.',
  again: 'Again',
  all: 'All',
  newer: 'Release {release}.',
  reload: 'Reload',
};
const french: WorkerWords = { ...english, prefix: '/fr', dates: 'fr', kept: 'Copie du {date}, {release}.' };
const keptOn = new Date('2026-11-22T10:00:00Z');

it('tells of when a copy is, of which release, and whether that is still the newest', () => {
  const same = keptNotice(english, { keptOn, release: '2026.11.0', newest: '2026.11.0' });
  expect(same).toContain('A copy of 22 November 2026, release 2026.11.0.');
  expect(same).not.toContain('newer');
  const older = keptNotice(english, { keptOn, release: '2026.11.0', newest: '2027.1.0' });
  expect(older).toContain('There is a newer one.');
});

it('speaks the language of the page', () => {
  const languages = [english, french];
  const words = wordsFor('/fr/cities/cork/', languages);
  expect(keptNotice(words, { keptOn, release: '1', newest: '1' })).toContain('Copie du 22 novembre 2026');
  expect(keptNotice(words, { keptOn, release: '1', newest: '1' })).toContain('href="/fr/offline/"');
  expect(wordsFor('/france/', languages)).toBe(english);
});

it('offers to try again where nothing is kept', () => {
  expect(unreachableNotice(english)).toMatch(/Not kept\. <a href="">Again<\/a>/);
});
