import type { Random } from './random.ts';

/** One kind of slip: which files it happens in, and what it makes of their text. */
export interface Fault {
  name: string;
  in: RegExp;
  /** Returns the text with the slip, the same text where it cannot happen, or null where the file is deleted. */
  make: (text: string, random: Random) => string | null;
  /** What is lost is missed in other files, and told there. */
  missedElsewhere?: true;
}

const city = /^content\/cities\//;
const practice = /^content\/practices\//;
const country = /^content\/countries\//;
const entry = /^content\/[a-z-]+\/.*\.json$/;
const anything = /^content\/.*\.(?:json|mdx)$/;

/** A slip that puts something else where a pattern is found. */
const swap = (
  name: string,
  where: RegExp,
  from: RegExp,
  to: string | ((...found: string[]) => string),
): Fault => ({
  name,
  in: where,
  make: (text) => (typeof to === 'string' ? text.replace(from, to) : text.replace(from, to)),
});

/** A slip at one of the places where a pattern is found. */
const somewhere = (name: string, where: RegExp, from: RegExp, to: (found: string) => string): Fault => ({
  name,
  in: where,
  make: (text, random) => {
    const places = [...text.matchAll(from)];
    if (places.length === 0) return text;
    const { 0: found, index } = random.pick(places);
    return text.slice(0, index) + to(found) + text.slice(index + found.length);
  },
});

const remove = (name: string, where: RegExp): Fault => ({
  name,
  in: where,
  make: () => null,
  missedElsewhere: true,
});

export const faults: readonly Fault[] = [
  somewhere('a comma is lost', entry, /,\n/g, () => '\n'),
  somewhere('a quote is lost', anything, /"\n/g, () => '\n'),
  somewhere('a key is misspelt', entry, /^ {2}"[a-z]\w{3,}":/gim, (key) =>
    key.replace(/(.)(.)":$/, '$2$1x":'),
  ),
  somewhere('a field is lost', entry, /^ {2}"(?!editorNote)\w+": [^[{\n]*,\n/gm, () => ''),
  somewhere('a key stands twice', city, /^ {2}"(?:name|country|region)": .*\n/gm, (line) => line + line),
  swap('a word of a list is misspelt', city, /"(confirmed|unconfirmed)"/, '"confimed"'),
  swap('the decimal point of the latitude is lost', city, /("latitude": -?\d+)\.(\d+)/, '$1$2'),
  swap('the sign of the longitude is lost', city, /("longitude": )-/, '$1'),
  swap(
    'latitude and longitude are exchanged',
    city,
    /("latitude": )([^,]+)(,\s+"longitude": )([^,]+)/,
    '$1$4$3$2',
  ),
  swap('the point is empty', city, /("latitude": )[^,]+(,\s+"longitude": )[^,]+/, '$10$20'),
  swap('the point has too many decimals', city, /("latitude": -?\d+\.\d+)/, '$100012345'),
  swap(
    'the country is another',
    city,
    /("country": )"(\w\w)"/,
    (_, key = '', id = '') => `${key}"${id === 'br' ? 'kr' : 'br'}"`,
  ),
  swap('the country does not exist', city, /("country": )"\w\w"/, '$1"xx"'),
  swap(
    'the region is another',
    city,
    /("region": )"([\w-]+)"/,
    (_, key = '', id = '') => `${key}"${id === 'africa' ? 'arab-states' : 'africa'}"`,
  ),
  swap('the year has no round', city, /"year": \d+/, '"year": 2021'),
  swap('the year is to come', city, /"year": \d+/, '"year": 2025'),
  swap('a span is turned round', city, /"from": (\d+),\s+"to": (\d+)/, '"from": $2, "to": $1'),
  swap('the doubt is lost', city, /"doubt": "[^\n]*",/, '"doubt": null,'),
  swap('the doubt is not lifted', city, /"unconfirmed"/, '"confirmed"'),
  swap('digits are added to the population', city, /"population": (\d{6,})/, '"population": $1000'),
  swap(
    'the time zone is of another continent',
    city,
    /"timezone": "(\w)[^"]*"/,
    (_, first = '') => `"timezone": "${first === 'A' ? 'Pacific/Auckland' : 'Asia/Tokyo'}"`,
  ),
  swap('the time zone is misspelt', city, /("timezone": "\w+\/)(\w)/, '$1$2x'),
  swap(
    'the name is another name as well',
    city,
    /"name": "([^"]*)"([\s\S]*"otherNames": \[)/,
    '"name": "$1"$2"$1",',
  ),
  swap('markup stands in the name', city, /"name": "/, '"name": "<b>'),
  swap('all sources are lost', city, /"sources": \[[^\]]*\]/, '"sources": []'),
  swap('a source stands twice', city, /"sources": \[\s*("[^"]*")/, '"sources": [$1, $1'),
  swap('a source follows its readers', city, /("sources": \[\s*"[^"?#]*)"/, '$1?utm_source=mail"'),
  swap('a source is only a redirect', city, /("sources": \[\s*)"[^"]*"/, '$1"https://bit.ly/3x"'),
  swap('a source is of an unnamed site', city, /("sources": \[\s*)"[^"]*"/, '$1"https://nowhere.example/"'),
  swap('a source is no address', city, /("sources": \[\s*)"https:\/\//, '$1"'),
  swap('a date does not exist', entry, /"added": "(\d+)-\d+-\d+"/, '"added": "$1-02-30"'),
  swap('an entry changed before it came in', entry, /"changed": "\d+/, '"changed": "2020'),
  swap('an entry changed after the release', entry, /"changed": "\d+/, '"changed": "2031'),
  remove('a city is deleted', city),
  remove('a country is deleted', country),
  remove('a theme is deleted', /^content\/themes\//),
  swap('a code belongs to another country', country, /"m49": "\d+"/, '"m49": "076"'),
  somewhere('a line ends with a space', anything, /\n/g, () => ' \n'),
  somewhere('a line begins with a tab', entry, /^ {2}/gm, () => '\t'),
  swap('lines end as on Windows', anything, /\n/g, '\r\n'),
  swap('an accent is a character of its own', anything, /[éíóúáãçñ]/, (found = '') => found.normalize('NFD')),
  somewhere('two spaces stand in a row', practice, /[a-z] [a-z]/g, (found) => found.replace(' ', '  ')),
  swap('the city of a practice does not exist', practice, /^city: "(.)/m, 'city: "x$1'),
  swap('a theme does not exist', practice, /^(themes: \[?\s*(?:- )?")/m, '$1x'),
  swap('the title is too long', practice, /^title: "/m, `title: "${'A long word '.repeat(7)}`),
  swap('a goal does not exist', practice, /^sdgs: \[/m, 'sdgs: [18, '),
  swap('goals are not in order', practice, /^sdgs: \[(\d+), /m, 'sdgs: [17, $1, '),
  swap('the start is to come', practice, /^started: \d+/m, 'started: 2087'),
  swap('the basis of the start is lost', practice, /^startedBasis: "\w+"/m, 'startedBasis: null'),
  swap('a straight quote stands in prose', practice, /\n\n([A-Z]\w+)/, '\n\n"$1"'),
  swap('the body is broken', practice, /\.\n$/, ' <500.\n'),
  swap('the body is lost', practice, /\n---\n\n[\s\S]*/, '\n---\n'),
  swap('something is unfinished', practice, /\.\n$/, '. TODO\n'),
  swap('a city is said to be certified', practice, /\.\n$/, '. It is UNESCO-certified.\n'),
  swap('a link leads nowhere', practice, /\.\n$/, '. See [there](/cities/nowhere/).\n'),
  swap('an award is counted twice', /^content\/awards\//, /"count": (\d)/, '"count": 2$1'),
  swap('the published total is another', /^content\/editions\//, /"cities": 3/, '"cities": 4'),
  somewhere('a number is given twice', /^content\/ids\.json$/, /: \d{2,}/g, () => ': 7'),
  {
    ...somewhere('the name of a site is lost', /^content\/sites\.json$/, /^ {2}"[^\n]*,\n/gm, () => ''),
    missedElsewhere: true,
  },
];
