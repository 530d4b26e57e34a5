import { z } from 'zod';
import { sentence, sources, stamps, text } from './common.ts';

/** Regions, themes and key features: the words by which members and practices are sorted. */
export const regionSchema = z.strictObject({
  name: text,
  description: sentence.describe('Our own sentence on what the region covers'),
  ...stamps,
});
export type RegionData = z.infer<typeof regionSchema>;

export const themeSchema = z.strictObject({
  name: text,
  description: sentence.describe('Our own sentence on what this atlas puts under the theme'),
  ...stamps,
});
export type ThemeData = z.infer<typeof themeSchema>;

export const keyFeatureSchema = z.strictObject({
  name: text.describe('Short name for lists'),
  wording: text.describe('The wording of the Key Features of Learning Cities (2013)'),
  order: z.int().min(1).max(6).describe('Place in the document of 2013'),
  description: sentence,
  sources,
  ...stamps,
});
export type KeyFeatureData = z.infer<typeof keyFeatureSchema>;
