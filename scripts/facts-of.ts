import type { Source } from '../src/schemas/common.ts';
import type { Content } from '../src/schemas/index.ts';

/** Something that an entry says, with the sources that the entry gives for it. */
export interface Fact {
  /** The file, and the part of it where a file holds several facts. */
  entry: string;
  /** What must stand on a page, word for word. */
  texts: string[];
  /** Dates that must stand there in <time>. */
  dates: string[];
  sources: readonly Source[];
}

type Said = string | null;

function fact(
  entry: string,
  sources: readonly Source[],
  texts: readonly Said[],
  dates: readonly Said[] = [],
): Fact {
  const given = (all: readonly Said[]) => all.filter((each) => each !== null);
  return { entry: `content/${entry}`, sources, texts: given(texts), dates: given(dates) };
}

/** Every fact of the network's story: what is told of it apart from cities and practices, which carry their sources themselves. */
export function factsOf(content: Content): Fact[] {
  const { awards, clusters, conferences, corrections, documents, editions, milestones, network, rounds } =
    content;
  return [
    ...milestones.map(({ id, title, text, note, date, sources }) =>
      fact(`milestones/${id}.json`, sources, [title, text, note], [date]),
    ),
    ...conferences.map(({ id, theme, participants, organisers, note, place, start, sources }) =>
      fact(`conferences/${id}.json`, sources, [theme, participants, organisers, note, place], [start]),
    ),
    ...documents.map(({ id, title, year, note, sources }) =>
      fact(`documents/${id}.json`, sources, [title, String(year), note]),
    ),
    ...clusters.map(({ id, name, note, sources }) => fact(`clusters/${id}.json`, sources, [name, note])),
    ...rounds.map(({ id, name, description, date, sources }) =>
      fact(`rounds/${id}.json`, sources, [name, description], [date]),
    ),
    ...awards.flatMap(({ id, note, awardDate, cities, sources }) => [
      fact(`awards/${id}.json`, sources, [note], [awardDate]),
      ...cities.map(({ city, recognisedFor, sources: own }) =>
        fact(`awards/${id}.json · ${city}`, own, [recognisedFor]),
      ),
    ]),
    ...editions.flatMap(({ id, note, unnamedCities, sources }) => [
      fact(`editions/${id}.json`, sources, [note]),
      ...unnamedCities.map(({ country, known, sources: own }) =>
        fact(`editions/${id}.json · not named, ${country ?? 'country not known'}`, own, [known]),
      ),
    ]),
    ...corrections.map(({ page, was, is, date, sources }) =>
      fact(`corrections.json · ${page}`, sources, [was, is], [date]),
    ),
    ...factsOfNetwork(network),
  ];
}

function factsOfNetwork({
  coordinator,
  benefits,
  apply,
  awardRules,
  clusters,
  peerLearning,
  contact,
}: Content['network']): Fact[] {
  const { coordination, institute } = contact;
  const part = (
    name: string,
    sources: readonly Source[],
    texts: readonly Said[],
    dates: readonly Said[] = [],
  ) => fact(`network.json · ${name}`, sources, texts, dates);
  return [
    part('coordinator', coordinator.sources, [coordinator.name, coordinator.place]),
    part('benefits', benefits.sources, benefits.items),
    part('apply.who', apply.whoSources, [apply.who, apply.whoNote]),
    part(
      'apply.steps',
      apply.stepsSources,
      apply.steps.map(({ text }) => text),
    ),
    part('apply.obligations', apply.obligationsSources, [apply.obligations]),
    part('apply.every', apply.everySources, [apply.every]),
    ...apply.calls.map(({ opens, note, sources }) => part(`apply.calls ${opens}`, sources, [note], [opens])),
    part('awardRules', awardRules.sources, [...awardRules.items, ...awardRules.changes]),
    part('clusters', clusters.sources, [clusters.note]),
    part('peerLearning', peerLearning.sources, [peerLearning.text]),
    part('contact.coordination', coordination.sources, [coordination.email, ...coordination.accounts]),
    part('contact.institute', institute.sources, [institute.phone, institute.fax]),
  ];
}
