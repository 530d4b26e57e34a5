import type { Directory } from '../directory/directory.ts';
import { dotOf } from '../directory/dots.ts';
import { citiesOfCountry, citiesOfRegion, countriesOfRegion, isUnconfirmed } from '../directory/members.ts';
import { countMembers } from '../directory/totals.ts';
import { pageList } from '../export/page-list.ts';
import { cityMap, countryMap, regionMap } from '../geo/maps.ts';
import type { SmallMap } from '../geo/small-map.ts';
import { worldMap, type WorldMap } from '../geo/world-map.ts';
import { earliestSentence } from '../i18n/earliest-sentence.ts';
import { ui } from '../i18n/ui.ts';
import type { City, Country, Region } from '../schemas/index.ts';
import { ownName } from './own-name.ts';

/** What the picture of a page shows; all languages share the English one. */
export interface SocialCard {
  /** The page that it stands for. */
  path: string;
  /** The same in a few words, for those who cannot see it. */
  title: string;
  /** Whose colour it carries. */
  region: Pick<Region, 'id' | 'name'> | null;
  name: string;
  /** The name in the script of the country. */
  ownName: string | null;
  country: string | null;
  /** Year and numbers, in sentences. */
  lines: readonly string[];
  map: () => SmallMap | WorldMap;
}

const WORLD_WIDTH = 640;
const here = ui(undefined);
const { t, date } = here;

/** Pages of the menu and of lists: at most one step from the home page. */
const isMainPage = ({ path }: { path: string }) => path.split('/').length <= 3;

/** Returns one card for each city, country, region and main page. */
export function socialCards(directory: Directory): SocialCard[] {
  const dots = directory.cities.map((city) =>
    dotOf(directory, city, { link: here.link, unconfirmed: t('site.unconfirmed') }),
  );
  const named = directory.countries.map(({ m49, shortName }) => ({ m49, name: shortName }));
  const dotsOf = (cities: readonly City[]) => {
    const ids = new Set(cities.map(({ id }) => id));
    return dots.filter(({ id }) => ids.has(id));
  };

  const cardOfCity = (city: City): SocialCard => {
    const country = directory.country(city.country);
    const [dot] = dotsOf([city]);
    if (!dot) throw new Error(`${city.id} has no dot.`);
    return {
      path: `/cities/${city.id}/`,
      title: dot.label,
      region: directory.region(city.region),
      name: city.name,
      ownName: ownName(city),
      country: country.shortName,
      lines: [joined(city)],
      map: () => cityMap(dot, dots, country.m49, named),
    };
  };

  const cardOfCountry = (country: Country): SocialCard => {
    const cities = citiesOfCountry(directory, country.id);
    return {
      path: `/countries/${country.id}/`,
      title: country.name,
      region: directory.region(country.region),
      name: country.name,
      ownName: null,
      country: null,
      lines: [t('total.region', { count: cities.length }), sure(cities), earliestSentence(here, cities)],
      map: () => countryMap(country.m49, dotsOf(cities), dots, named),
    };
  };

  const cardOfRegion = (region: Region): SocialCard => {
    const cities = citiesOfRegion(directory, region.id);
    const countries = countriesOfRegion(directory, region.id).length;
    return {
      path: `/regions/${region.id}/`,
      title: region.name,
      region,
      name: region.name,
      ownName: null,
      country: null,
      lines: [
        t('total.region', { count: cities.length }),
        sure(cities),
        t('total.country', { count: countries }),
      ],
      map: () => regionMap(dotsOf(cities)),
    };
  };

  /** Says of how many members it is doubtful, and '' where of none. */
  const sure = (cities: readonly City[]) => {
    const { named: all, unconfirmed } = countMembers(cities);
    if (unconfirmed === 0) return '';
    const parameters = { count: unconfirmed, date: date(directory.edition.id) };
    return t(unconfirmed === all ? 'country.allUnconfirmed' : 'country.unconfirmed', parameters);
  };

  const { id, published } = directory.edition;
  const cardOfPage = ({ path, title }: { path: string; title: string }): SocialCard => ({
    path,
    title,
    region: null,
    name: title,
    ownName: null,
    country: null,
    lines: [t('embed.statsLead', { ...published, date: date(id) })],
    map: () => worldMap('equal-earth', dots, WORLD_WIDTH),
  });

  return [
    ...Object.values(pageList(directory)).flat().filter(isMainPage).map(cardOfPage),
    ...directory.regions.map(cardOfRegion),
    ...directory.countries.map(cardOfCountry),
    ...directory.cities.map(cardOfCity),
  ].map((card) => ({ ...card, lines: card.lines.filter((line) => line !== '') }));
}

/** The year of admission as surely as it is known; an unconfirmed member has its mark instead. */
function joined(city: City): string {
  const { admitted } = city;
  if (isUnconfirmed(city)) return t('site.unconfirmedLong');
  if ('to' in admitted) return t('social.since.span', { year: String(admitted.to) });
  return t(`social.since.${admitted.basis}`, { year: String(admitted.year) });
}
