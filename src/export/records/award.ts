import { z } from 'zod';
import { allAwards } from '../../directory/awards.ts';
import type { Directory } from '../../directory/directory.ts';
import { id, ref } from '../../schemas/common.ts';
import { awardSchema } from '../../schemas/history.ts';
import { memberFields, memberFieldsOf } from './member-fields.ts';
import { page, recordSources, recordStamps, sourceTexts, stampsOf } from './stamps.ts';

const { shape } = awardSchema;

/** One UNESCO Learning City Award, given to one city in one round, as it is published. */
export const awardRecord = z.strictObject({
  id: id.describe('The year of the round and the city'),
  year: z.int().describe('The year of the round'),
  page,
  ...memberFields,
  recognised_for: z.string().describe('What it was given for, in our words'),
  conference: ref('conferences').describe('The conference at which it was given'),
  given_on: shape.awardDate,
  sources: recordSources,
  ...recordStamps,
});

/** Returns one record an award, the newest round first: Cork stands twice. */
export function awardRecords(directory: Directory): z.infer<typeof awardRecord>[] {
  return allAwards(directory).map(({ award, city, recognition }) => ({
    id: `${award.id}-${city.id}`,
    year: Number(award.id),
    page: `/awards/${award.id}/`,
    ...memberFieldsOf(directory, city.id),
    recognised_for: recognition.recognisedFor,
    conference: award.conference,
    given_on: award.awardDate,
    sources: sourceTexts(recognition.sources),
    ...stampsOf(directory, award),
  }));
}
