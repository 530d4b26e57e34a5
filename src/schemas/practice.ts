import { z } from 'zod';
import { editorNote, ref, sources, stamps, text, year } from './common.ts';

/** Longest title: two lines of a list on a phone. */
const TITLE_MAX = 80;
/** Longest summary: fits the description of a search result. */
const SUMMARY_MAX = 160;

const answer = text.nullable();

/** Whom a practice is for, in groups that a reader can choose; `everyone` stands alone or with those it favours. */
export const audienceGroups = [
  'everyone',
  'children',
  'young-people',
  'adults',
  'older-people',
  'families',
  'women-girls',
  'workers',
  'job-seekers',
  'newcomers',
  'people-with-disabilities',
  'disadvantaged',
  'educators',
  'businesses',
  'public-staff',
] as const;

/** The front matter of a practice. Its body tells what is done, in plain words of our own. */
export const practiceSchema = z.strictObject({
  city: ref('cities'),
  title: text.max(TITLE_MAX).describe('What it is, without praise'),
  summary: text.max(SUMMARY_MAX).describe('One sentence that lists, searches and shared links show'),
  programme: answer.describe('The proper name of the programme'),
  started: year.nullable(),
  startedBasis: z.enum(['stated', 'inferred']).nullable().describe('Present exactly where `started` is'),
  status: z
    .enum(['plan', 'running', 'ended'])
    .nullable()
    .describe('State at the time of the source; a plan is never told as done'),
  themes: z.array(ref('themes')).min(1).describe('Assigned by this atlas'),
  keyFeatures: z.array(ref('key-features')).min(1).describe('Assigned by this atlas'),
  sdgs: z.array(z.int().min(1).max(17)).describe('Sustainable Development Goals, assigned by this atlas'),
  audience: text.describe('For whom'),
  audienceGroups: z
    .array(z.enum(audienceGroups))
    .min(1)
    .describe('The groups of `audience`, assigned by this atlas'),
  partners: z.array(text).describe('With whom'),
  results: answer.describe('Figures and findings, as the source gives them'),
  problem: answer.describe('What led to it'),
  runBy: answer.describe('Who runs it'),
  needs: z
    .strictObject({ staff: answer, money: answer, places: answer, law: answer })
    .describe('What it takes; an amount only as the source gives it'),
  evidenceKind: answer.describe('How the results were found out, only where a source says so'),
  difficulties: answer.describe('What did not work or is open'),
  readOn: answer.describe('Where to read on'),
  confidence: z.enum(['high', 'medium']).describe('`medium`: the source is thin or one-sided'),
  ownAccount: z.boolean().describe('`true` where every source is the city’s own account'),
  sources,
  editorNote,
  ...stamps,
});
export type PracticeData = z.infer<typeof practiceSchema>;
