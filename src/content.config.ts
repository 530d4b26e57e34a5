import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { parse } from 'node:path';
import { folders, mdxFolders, type Folder } from './schemas/index.ts';

/** The id of an entry is its file's name: Astro's own slugs would keep accents. */
const collection = <F extends Folder>(folder: F) =>
  defineCollection({
    loader: glob({
      base: `./content/${folder}`,
      pattern: mdxFolders.includes(folder) ? '*.mdx' : '*.json',
      generateId: ({ entry }) => parse(entry).name,
    }),
    schema: folders[folder],
  });

export const collections = {
  cities: collection('cities'),
  countries: collection('countries'),
  regions: collection('regions'),
  themes: collection('themes'),
  'key-features': collection('key-features'),
  clusters: collection('clusters'),
  documents: collection('documents'),
  milestones: collection('milestones'),
  rounds: collection('rounds'),
  awards: collection('awards'),
  conferences: collection('conferences'),
  editions: collection('editions'),
  practices: collection('practices'),
  pages: collection('pages'),
};
