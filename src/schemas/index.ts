import type { z } from 'zod';
import { citySchema } from './city.ts';
import { countrySchema } from './country.ts';
import {
  awardSchema,
  clusterSchema,
  conferenceSchema,
  documentSchema,
  editionSchema,
  milestoneSchema,
  roundSchema,
} from './history.ts';
import {
  correctionsSchema,
  idsSchema,
  networkSchema,
  pageSchema,
  redirectsSchema,
  releaseSchema,
  sitesSchema,
} from './network.ts';
import { practiceSchema } from './practice.ts';
import { keyFeatureSchema, regionSchema, themeSchema } from './vocabulary.ts';

/** Folder of content/ → schema of the entries in it. */
export const folders = {
  cities: citySchema,
  countries: countrySchema,
  regions: regionSchema,
  themes: themeSchema,
  'key-features': keyFeatureSchema,
  clusters: clusterSchema,
  documents: documentSchema,
  milestones: milestoneSchema,
  rounds: roundSchema,
  awards: awardSchema,
  conferences: conferenceSchema,
  editions: editionSchema,
  practices: practiceSchema,
  pages: pageSchema,
} as const;
export type Folder = keyof typeof folders;

type MdxFolder = 'practices' | 'pages';
/** Folders whose entries are MDX: front matter and a body. All others are JSON. */
export const mdxFolders: readonly Folder[] = ['practices', 'pages'] satisfies MdxFolder[];

/** Single file of content/ → its schema. */
export const files = {
  release: releaseSchema,
  network: networkSchema,
  ids: idsSchema,
  sites: sitesSchema,
  redirects: redirectsSchema,
  corrections: correctionsSchema,
} as const;
export type File = keyof typeof files;

/** An entry of a folder, with its id. */
export type Entry<F extends Folder> = z.output<(typeof folders)[F]> & { id: string };

/** An entry with the Markdown below its front matter, where its file has one. */
export type Told<F extends Folder> = Entry<F> & (F extends MdxFolder ? { body: string } : unknown);

/** The whole dataset, as plain values: what collections.ts and the scripts both hand to the directory. */
export type Content = { [F in Folder]: Told<F>[] } & { [F in File]: z.output<(typeof files)[F]> };

export type City = Entry<'cities'>;
export type Country = Entry<'countries'>;
export type Region = Entry<'regions'>;
export type Theme = Entry<'themes'>;
export type KeyFeature = Entry<'key-features'>;
export type Cluster = Entry<'clusters'>;
export type Document = Entry<'documents'>;
export type Milestone = Entry<'milestones'>;
export type Round = Entry<'rounds'>;
export type Award = Entry<'awards'>;
export type Conference = Entry<'conferences'>;
export type Edition = Entry<'editions'>;
export type Practice = Told<'practices'>;
