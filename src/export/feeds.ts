import { changesOf, type Change } from '../directory/changes.ts';
import type { Directory } from '../directory/directory.ts';
import { admissionYear, isUnconfirmed } from '../directory/members.ts';
import { translator } from '../i18n/messages.ts';
import type { City } from '../schemas/index.ts';

/** Most items of a feed: more than a reader goes through, and a file that stays small. */
export const itemsMax = 100;

/** One item of a feed, in words. */
export interface FeedItem {
  /** Path and mark: unchanging, and different from that of every other item. */
  id: string;
  /** Path of the page that it leads to. */
  page: string;
  /** Date of the release, ISO 8601. */
  date: string;
  title: string;
  text: string;
}

/** What is new in the whole atlas, in a region or on a theme. */
export interface Feed {
  /** Name of its files: `all`, or the id of a region or theme. */
  scope: string;
  title: string;
  description: string;
  /** Path of the page that it is about. */
  page: string;
  /** The newest change of the scope; the date of the release where nothing has come yet. */
  updated: string;
  /** The newest first. */
  items: FeedItem[];
}

const t = translator('en');

/** Returns all feeds of the site. Throws where a region and a theme have the same id, since files would overwrite each other. */
export function feedsOf(directory: Directory): Feed[] {
  const changes = changesOf(directory);
  const feed = (scope: string, title: string, page: string, belongs: (change: Change) => boolean): Feed => {
    const items = changes
      .filter(belongs)
      .slice(0, itemsMax)
      .map((change) => itemOf(directory, change));
    const updated = items[0]?.date ?? directory.content.release.date;
    return { scope, title, page, updated, items, description: t('feeds.description', { count: itemsMax }) };
  };
  const of = (name: string) => t('feeds.of', { name });
  const feeds = [
    feed('all', t('feeds.all'), '/', () => true),
    ...directory.regions.map(({ id, name }) =>
      feed(id, of(name), `/regions/${id}/`, ({ city }) => city?.region === id),
    ),
    ...directory.themes.map(({ id, name }) =>
      feed(id, of(name), `/themes/${id}/`, ({ themes }) => themes.includes(id)),
    ),
  ];
  const [twice] = feeds.filter(
    ({ scope }, index) => feeds.findIndex((other) => other.scope === scope) < index,
  );
  if (twice) throw new Error(`Two feeds are called “${twice.scope}”: a region and a theme have the same id.`);
  return feeds;
}

const itemOf = (directory: Directory, change: Change): FeedItem => ({
  id: `${change.page}#${change.mark}`,
  page: change.page,
  date: change.date,
  ...wordsOf(directory, change),
});

function wordsOf(directory: Directory, change: Change): { title: string; text: string } {
  const named = (city: City) => ({ city: city.name, country: directory.country(city.country).shortName });
  switch (change.what) {
    case 'city added': {
      const key = isUnconfirmed(change.city) ? 'feeds.cityAddedUnconfirmed' : 'feeds.cityAdded';
      return { title: t(key, named(change.city)), text: joinedText(change.city) };
    }
    case 'city changed':
      return { title: t('feeds.cityChanged', named(change.city)), text: t('feeds.entryChanged') };
    case 'practice added':
    case 'practice changed': {
      const { practice, city } = change;
      const key = change.what === 'practice added' ? 'feeds.practiceAdded' : 'feeds.practiceChanged';
      return {
        title: t(key, { title: practice.title, city: city.name }),
        text: practice.summary,
      };
    }
    case 'award':
      return {
        title: t('feeds.award', { year: change.year, ...named(change.city) }),
        text: change.recognisedFor,
      };
    case 'correction': {
      const { page, was, is } = change.correction;
      return { title: t('feeds.corrected', { page }), text: t('feeds.wasIs', { was, is }) };
    }
  }
}

/** When the city joined, and what is doubtful about it. */
function joinedText(city: City): string {
  const year = String(admissionYear(city));
  const joined = t('year' in city.admitted ? 'feeds.joined' : 'feeds.joinedSpan', { year });
  // Where the membership is not confirmed, a year of joining would say too much.
  return isUnconfirmed(city) ? (city.doubt ?? t('site.unconfirmedLong')) : joined;
}
