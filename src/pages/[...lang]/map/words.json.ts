import type { APIRoute } from 'astro';
import type { MapFile } from '../../../client/city-map/map-file.ts';
import { directory } from '../../../collections.ts';
import { detailFiles } from '../../../export/detail-files.ts';
import { countryNames } from '../../../geo/country-names.ts';
import { localePaths } from '../../../i18n/locales.ts';
import { wordingOf, type MessageKey } from '../../../i18n/messages.ts';
import { ui } from '../../../i18n/ui.ts';
import { siteConfig } from '../../../site.config.ts';

export const getStaticPaths = localePaths;

/** The words of the live map in one language, with the names of countries. */
export const GET: APIRoute = ({ params }) => {
  const { link, locale } = ui(params['lang']);
  const wording = (key: MessageKey) => wordingOf(locale.code, key);
  const file: MapFile = {
    locale: locale.code,
    words: {
      unconfirmed: wording('site.unconfirmed'),
      unconfirmedLong: wording('site.unconfirmedLong'),
      joined: wording('map.joined'),
      awards: wording('map.awards'),
      practices: wording('map.practices'),
      close: wording('map.close'),
      inView: wording('map.inView'),
      inViewMore: wording('map.inViewMore'),
      noneInView: wording('map.noneInView'),
      here: wording('map.here'),
      clusterAll: wording('map.clusterAll'),
      clusterMostly: wording('map.clusterMostly'),
      clusterAmong: wording('map.clusterAmong'),
      clusterUnconfirmed: wording('map.clusterUnconfirmed'),
      opensView: wording('map.opensView'),
      opensFan: wording('map.opensFan'),
    },
    cities: link('/cities/'),
    detail: detailFiles().address,
    ...(siteConfig.tiles && { tiles: siteConfig.tiles.url }),
    countries: Object.fromEntries(directory.countries.map(({ id, shortName }) => [id, shortName])),
    places: countryNames(
      directory.countries.map(({ id, shortName, m49 }) => ({ id, m49, name: shortName })),
      directory.cities.map(({ location }) => location),
    ),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
