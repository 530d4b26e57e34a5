import type { APIRoute } from 'astro';
import type { MapFile } from '../../../client/city-map/map-file.ts';
import { directory } from '../../../collections.ts';
import { isUnconfirmed } from '../../../directory/members.ts';
import { admissionText } from '../../../directory/wording.ts';
import { localePaths } from '../../../i18n/locales.ts';
import { ui } from '../../../i18n/ui.ts';

export const getStaticPaths = localePaths;

/** The members and the words of the live map in one language. */
export const GET: APIRoute = ({ params }) => {
  const words = ui(params['lang']);
  const { t, locale } = words;
  const [count, country] = ['{count}', '{country}'];
  const file: MapFile = {
    locale: locale.code,
    words: {
      unconfirmed: t('site.unconfirmed'),
      unconfirmedLong: t('site.unconfirmedLong'),
      joined: t('map.joined', { year: '{year}' }),
      close: t('map.close'),
      inView: t('map.inView', { count }),
      clusterAll: t('map.clusterAll', { count, country }),
      clusterMostly: t('map.clusterMostly', { count, country }),
      clusterAmong: t('map.clusterAmong', { count, country }),
      clusterUnconfirmed: t('map.clusterUnconfirmed', { count }),
      opensView: t('map.opensView'),
      opensList: t('map.opensList'),
    },
    members: directory.cities.map((city) => ({
      id: city.id,
      name: city.name,
      href: words.link(`/cities/${city.id}/`),
      country: directory.country(city.country).shortName,
      region: city.region,
      joined: admissionText(city),
      unconfirmed: isUnconfirmed(city),
      at: [city.location.longitude, city.location.latitude],
    })),
  };
  return new Response(JSON.stringify(file), { headers: { 'Content-Type': 'application/json' } });
};
