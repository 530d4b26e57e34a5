import type { Directory } from '../directory/directory.ts';
import { citiesOfTheme, countriesOfRegion } from '../directory/members.ts';
import { practicesOfCity, practicesOfKeyFeature, practicesOfTheme } from '../directory/practices.ts';
import { translator, type MessageKey } from '../i18n/messages.ts';
import { awardName, conferenceName, roundName } from './names-of-events.ts';

/** A page of the site, for the sitemaps and the index in plain text. */
export interface SitePage {
  path: string;
  title: string;
  /** The newest change of what it shows, ISO 8601. */
  changed: string;
}
type Changing = Readonly<{ changed: string }>;

const t = translator('en');

/** Pages that show entries of all kinds or none, with the message that is their title. */
const atlasPages: readonly (readonly [path: string, title: MessageKey])[] = [
  ['/', 'site.name'],
  ['/map/', 'map.title'],
  ['/text-map/', 'textMap.title'],
  ['/search/', 'search.title'],
  ['/compare/', 'compare.title'],
  ['/reading-list/', 'readingList.title'],
  ['/join/', 'join.title'],
  ['/about/', 'about.title'],
  ['/about/network/', 'network.title'],
  ['/about/data/', 'about.dataTitle'],
  ['/about/method/', 'menu.method'],
  ['/about/discrepancies/', 'menu.discrepancies'],
  ['/contribute/', 'menu.contribute'],
  ['/about/corrections/', 'menu.corrections'],
  ['/about/accessibility/', 'menu.accessibility'],
  ['/about/privacy/', 'menu.privacy'],
  ['/data/', 'shelf.title'],
  ['/data/dictionary/', 'shelf.dictionary'],
  ['/data/embed/', 'embed.title'],
];

/** Every page that may be found, by kind; the check of links holds it against the pages that were built. */
export function pageList(directory: Directory): Record<string, SitePage[]> {
  const { cities, countries, practices, regions, themes, keyFeatures, awards, conferences, rounds, content } =
    directory;
  const page = (path: string, title: string, shown: readonly Changing[]): SitePage => ({
    path,
    title,
    changed: shown.reduce((newest, { changed }) => (changed > newest ? changed : newest), ''),
  });
  const list = (path: string, title: MessageKey, shown: readonly Changing[]) => page(path, t(title), shown);
  const cityOf = (practice: { city: string }) => directory.city(practice.city);
  return {
    cities: [
      list('/cities/', 'city.title', cities),
      ...cities.map((city) =>
        page(`/cities/${city.id}/`, `${city.name}, ${directory.country(city.country).shortName}`, [
          city,
          ...practicesOfCity(directory, city.id),
        ]),
      ),
    ],
    countries: [
      list('/countries/', 'country.title', countries),
      list('/regions/', 'region.title', countries),
      ...countries.map((country) =>
        page(`/countries/${country.id}/`, country.name, [
          country,
          ...cities.filter((city) => city.country === country.id),
        ]),
      ),
      ...regions.map((region) =>
        page(`/regions/${region.id}/`, region.name, [
          region,
          ...countriesOfRegion(directory, region.id),
          ...cities.filter((city) => city.region === region.id),
        ]),
      ),
    ],
    practices: [
      list('/practices/', 'practice.title', practices),
      ...practices.map((practice) =>
        page(`/practices/${practice.id}/`, `${practice.title} (${cityOf(practice).name})`, [practice]),
      ),
    ],
    themes: [
      list('/themes/', 'vocabulary.themes', [...themes, ...practices]),
      list('/key-features/', 'vocabulary.keyFeatures', [...keyFeatures, ...practices]),
      ...keyFeatures.map((feature) =>
        page(`/key-features/${feature.id}/`, feature.name, [
          feature,
          ...practicesOfKeyFeature(directory, feature.id),
        ]),
      ),
      ...themes.flatMap((theme) => {
        const shown = practicesOfTheme(directory, theme.id);
        const here = new Set(citiesOfTheme(directory, theme.id).map((city) => city.region));
        return [
          page(`/themes/${theme.id}/`, theme.name, [theme, ...shown]),
          ...regions
            .filter((region) => here.has(region.id))
            .map((region) =>
              page(
                `/themes/${theme.id}/${region.id}/`,
                t('vocabulary.themeInRegion', { theme: theme.name, region: region.name }),
                shown.filter((practice) => cityOf(practice).region === region.id),
              ),
            ),
        ];
      }),
    ],
    history: [
      list('/awards/', 'awards.title', awards),
      list('/conferences/', 'conferences.title', conferences),
      list('/rounds/', 'rounds.title', rounds),
      ...awards.map((award) => page(`/awards/${award.id}/`, awardName(award), [award])),
      ...conferences.map((conference) =>
        page(`/conferences/${conference.id}/`, conferenceName(conference), [conference]),
      ),
      ...rounds.map((round) => page(`/rounds/${round.id}/`, roundName(round), [round])),
    ],
    atlas: atlasPages.map(([path, title]) => {
      const prose = content.pages.find(({ id }) =>
        path === '/about/' ? id === 'about' : path === `/about/${id}/`,
      );
      return list(
        path,
        title,
        prose ? [prose] : [...cities, ...countries, ...practices, ...awards, ...conferences],
      );
    }),
  };
}
