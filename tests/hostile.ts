import fc from 'fast-check';
import { readContent } from '../scripts/read-content.ts';
import { createDirectory, type Directory } from '../src/directory/directory.ts';

/** Pieces of names that have broken a format somewhere. */
const pieces = [
  ...['=1+1', '+1', '-1', '@SUM(A1)', '\t', '＝1', "'", '"', '""', ',', ';', '|', '\\', '\\|', ':'],
  ...[
    '\n',
    '\r\n',
    ']]>',
    '<![CDATA[',
    '</script>',
    '<!--',
    '<img src=x onerror=alert(1)>',
    '&amp;',
    '&#13;',
  ],
  ...['\u200F', '\u202E', '\u2028', '\uFEFF', 'é', 'e\u0301', 'كورك', '서울', '𠮷', '👩‍🏫', ' ', 'a', '0'],
];

/** Names made of such pieces. */
export const hostileName = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

const sound = readContent('tests/fixtures/sound/content');

/** A small directory in which a name stands wherever an editor may write a text. */
export function directoryNaming(name: string): Directory {
  const [call] = sound.network.apply.calls;
  return createDirectory({
    ...sound,
    cities: sound.cities.map((city) => ({
      ...city,
      name,
      doubt: name,
      subdivision: name,
      otherNames: [name, `x${name}`],
      sources: [...city.sources, { print: name }],
    })),
    countries: sound.countries.map((country) => ({ ...country, name, shortName: name, alsoKnownAs: [name] })),
    regions: sound.regions.map((region) => ({ ...region, name, description: name })),
    themes: sound.themes.map((theme) => ({ ...theme, name })),
    practices: sound.practices.map((practice) => ({
      ...practice,
      title: name,
      summary: name,
      body: name.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
      audience: name,
      results: name,
      partners: [name, name],
    })),
    conferences: sound.conferences.map((conference) => ({
      ...conference,
      theme: name,
      place: name,
      note: name,
    })),
    awards: sound.awards.map((award) => ({
      ...award,
      cities: award.cities.map((recognition) => ({ ...recognition, recognisedFor: name })),
    })),
    network: {
      ...sound.network,
      apply: { ...sound.network.apply, calls: call ? [{ ...call, note: name }] : [] },
    },
    corrections: [
      {
        date: sound.release.date,
        page: '/cities/cork/',
        was: name,
        is: name,
        requestedBy: null,
        sources: [],
        editorNote: null,
      },
    ],
  });
}

/** Fewer than usual, because each name is put through a whole directory. */
export const hostileRuns = { numRuns: 60 };
