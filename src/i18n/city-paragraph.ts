import { awardsOfCity } from '../directory/awards.ts';
import type { Directory } from '../directory/directory.ts';
import { earliestAdmission } from '../directory/members-by-round.ts';
import { citiesOfCountry, isUnconfirmed } from '../directory/members.ts';
import { practicesByTheme, practicesOfCity } from '../directory/practices.ts';
import type { City } from '../schemas/index.ts';
import { countryInSentence } from './country-in-sentence.ts';
import type { Ui } from './ui.ts';

/** Most themes that one sentence names; more are counted. */
const THEMES_NAMED = 5;

/** The sentences of a clause; none where there is no fact. */
type Clause = (here: Ui, directory: Directory, city: City) => readonly string[];

/** What a card tells, which stands alone. */
const card: readonly Clause[] = [admission, evidence, placeInCountry, awards];
/** What a city page tells, in this order; the last clause speaks of what follows on the page. */
const page: readonly Clause[] = [...card, practices];

const told = (clauses: readonly Clause[], here: Ui, directory: Directory, city: City): string[] =>
  clauses.map((clause) => clause(here, directory, city).join(' ')).filter((text) => text !== '');

/** A city in a few sentences made from facts alone: one text for each clause that has any, its membership first. */
export function cityParagraph(here: Ui, directory: Directory, city: City): string[] {
  return told(page, here, directory, city);
}

/** The same for a card on another site: nothing in it points at the rest of a page. */
export function cityCard(here: Ui, directory: Directory, city: City): string[] {
  return told(card, here, directory, city);
}

function admission({ t, date }: Ui, { edition }: Directory, city: City): string[] {
  const { admitted } = city;
  const years =
    'from' in admitted
      ? { from: String(admitted.from), to: String(admitted.to) }
      : { year: String(admitted.year) };
  const known = 'from' in admitted ? 'span' : admitted.basis;
  if (!isUnconfirmed(city)) return [t(`cityParagraph.joined.${known}`, { city: city.name, ...years })];
  return [
    t('cityParagraph.unconfirmed', { city: city.name, date: date(edition.id) }),
    t(`cityParagraph.mayHaveJoined.${known}`, years),
  ];
}

function evidence({ t }: Ui, _directory: Directory, city: City): string[] {
  return [t(`cityParagraph.${isUnconfirmed(city) ? 'known' : 'named'}.${city.evidence}`)];
}

function placeInCountry({ t }: Ui, directory: Directory, city: City): string[] {
  const members = citiesOfCountry(directory, city.country);
  const parameters = {
    count: members.length,
    country: countryInSentence(directory.country(city.country)),
  };
  if (isUnconfirmed(city)) return [t('cityParagraph.oneOfUnconfirmed', parameters)];
  const earliest = earliestAdmission(members);
  const isFirst =
    members.length > 1 &&
    earliest?.certainty === 'first' &&
    earliest.cities.length === 1 &&
    earliest.cities[0] === city;
  return [t(isFirst ? 'cityParagraph.firstOf' : 'cityParagraph.oneOf', parameters)];
}

function awards({ t, list }: Ui, directory: Directory, city: City): string[] {
  const years = awardsOfCity(directory, city.id).map(({ award }) => award.id);
  return years.length > 0 ? [t('cityParagraph.award', { years: list(years.toReversed()) })] : [];
}

function practices({ t, list }: Ui, directory: Directory, city: City): string[] {
  const described = practicesOfCity(directory, city.id);
  if (described.length === 0) return [];
  const themes = practicesByTheme(directory, described);
  const named = themes
    .slice(0, THEMES_NAMED)
    .map(({ theme, count }) =>
      t(count === 1 ? 'cityParagraph.theme' : 'cityParagraph.themeCounted', { theme: theme.name, count }),
    );
  const others = themes.length - named.length;
  if (others > 0) named.push(t('cityParagraph.otherThemes', { count: others }));
  return [t('cityParagraph.practices', { count: described.length, themes: list(named) })];
}
