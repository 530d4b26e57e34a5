import type {
  Award,
  City,
  Cluster,
  Conference,
  Content,
  Country,
  Document,
  Edition,
  Entry,
  KeyFeature,
  Milestone,
  Practice,
  Region,
  Round,
  Theme,
} from '../schemas/index.ts';

/** Names are sorted as an English reader expects: accents count little, digits count as numbers. */
export const byName = new Intl.Collator('en', { numeric: true }).compare;

/** The dataset joined and sorted: everything a page may ask for. Built once, never changed. */
export interface Directory {
  readonly content: Content;
  readonly edition: Edition;
  /** Member cities by name. */
  readonly cities: readonly City[];
  /** Countries by name. */
  readonly countries: readonly Country[];
  readonly regions: readonly Region[];
  /** Themes, the most practised first. */
  readonly themes: readonly Theme[];
  /** Key features in the order of the document of 2013. */
  readonly keyFeatures: readonly KeyFeature[];
  /** Practices by title. */
  readonly practices: readonly Practice[];
  /** Award rounds, the newest first. */
  readonly awards: readonly Award[];
  /** Conferences, the newest first. */
  readonly conferences: readonly Conference[];
  /** Admission rounds, the newest first. */
  readonly rounds: readonly Round[];
  /** Milestones in the order of time. */
  readonly milestones: readonly Milestone[];
  /** Thematic clusters in the order of their sources. */
  readonly clusters: readonly Cluster[];
  /** Guiding documents and publications, the oldest first. */
  readonly documents: readonly Document[];
  readonly city: (id: string) => City;
  readonly country: (id: string) => Country;
  readonly region: (id: string) => Region;
  readonly theme: (id: string) => Theme;
  readonly keyFeature: (id: string) => KeyFeature;
  readonly practice: (id: string) => Practice;
  award(year: string): Award;
  readonly conference: (year: string) => Conference;
  round(id: string): Round;
  readonly document: (id: string) => Document;
  readonly milestone: (id: string) => Milestone;
  /** The front matter of a prose page. */
  page(id: string): Entry<'pages'>;
}

type Named = { id: string };

function lookup<T extends Named>(kind: string, entries: readonly T[]): (id: string) => T {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry)
      throw new Error(
        `There is no ${kind} with the id “${id}”. Run npm run validate to see who refers to it.`,
      );
    return entry;
  };
}

/**
 * Joins plain entries into a directory.
 * Throws where the release names an edition that does not exist; unknown ids throw when asked for.
 */
export function createDirectory(content: Content): Directory {
  const edition = lookup('edition', content.editions)(content.release.edition);
  const uses = (theme: Theme) =>
    content.practices.filter((practice) => practice.themes.includes(theme.id)).length;
  const newestFirst = (a: Named, b: Named) => b.id.localeCompare(a.id);
  return {
    content,
    edition,
    cities: content.cities.toSorted((a, b) => byName(a.name, b.name) || byName(a.id, b.id)),
    countries: content.countries.toSorted((a, b) => byName(a.name, b.name)),
    regions: content.regions.toSorted((a, b) => byName(a.name, b.name)),
    themes: content.themes.toSorted((a, b) => uses(b) - uses(a) || byName(a.name, b.name)),
    keyFeatures: content['key-features'].toSorted((a, b) => a.order - b.order),
    practices: content.practices.toSorted((a, b) => byName(a.title, b.title) || byName(a.id, b.id)),
    awards: content.awards.toSorted(newestFirst),
    conferences: content.conferences.toSorted(newestFirst),
    rounds: content.rounds.toSorted(newestFirst),
    milestones: content.milestones.toSorted(
      (a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id),
    ),
    clusters: content.clusters.toSorted((a, b) => a.order - b.order),
    documents: content.documents.toSorted((a, b) => a.year - b.year || byName(a.title, b.title)),
    city: lookup('city', content.cities),
    country: lookup('country', content.countries),
    region: lookup('region', content.regions),
    theme: lookup('theme', content.themes),
    keyFeature: lookup('key feature', content['key-features']),
    practice: lookup('practice', content.practices),
    award: lookup('award', content.awards),
    round: lookup('round', content.rounds),
    conference: lookup('conference', content.conferences),
    document: lookup('document', content.documents),
    milestone: lookup('milestone', content.milestones),
    page: lookup('page', content.pages),
  };
}
