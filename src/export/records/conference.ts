import { z } from 'zod';
import type { Directory } from '../../directory/directory.ts';
import { id } from '../../schemas/common.ts';
import { conferenceSchema } from '../../schemas/history.ts';
import type { Conference } from '../../schemas/index.ts';
import { cityRecord } from './city.ts';
import { page, recordSources, recordStamps, sourceTexts, stampsOf } from './stamps.ts';

const { shape } = conferenceSchema;

/** An International Conference on Learning Cities as it is published. */
export const conferenceRecord = z.strictObject({
  id: id.describe('Its year'),
  ordinal: shape.ordinal.describe('Its place in the row of conferences'),
  page,
  theme: shape.theme.describe('Its theme'),
  start: shape.start.describe('First day, or its month or year where no source gives the day'),
  end: shape.end.describe('Last day'),
  place: shape.place,
  host: shape.host.describe('The member city that hosted it'),
  host_status: cityRecord.shape.status
    .nullable()
    .describe('Whether a source shows the membership of the host at the date of the edition'),
  host_doubt: cityRecord.shape.doubt.describe('What is doubtful about the membership of the host'),
  country: shape.country.describe('ISO 3166-1 alpha-2, lower case'),
  country_name: z.string().nullable().describe('The name of the country in UN usage'),
  outcome_documents: z.array(z.string()).describe('Titles of the documents that it adopted'),
  participants: shape.participants,
  organisers: shape.organisers.describe('Who held it'),
  note: shape.note.describe('What else its sources say'),
  sources: recordSources,
  ...recordStamps,
});

/** Returns the record of a conference. */
export function recordOfConference(
  directory: Directory,
  conference: Conference,
): z.infer<typeof conferenceRecord> {
  const host = conference.host === null ? null : directory.city(conference.host);
  return {
    id: conference.id,
    ordinal: conference.ordinal,
    page: `/conferences/${conference.id}/`,
    theme: conference.theme,
    start: conference.start,
    end: conference.end,
    place: conference.place,
    host: conference.host,
    host_status: host?.statusIn2024 ?? null,
    host_doubt: host?.doubt ?? null,
    country: conference.country,
    country_name: conference.country === null ? null : directory.country(conference.country).name,
    outcome_documents: conference.outcomeDocuments.map((document) => directory.document(document).title),
    participants: conference.participants,
    organisers: conference.organisers,
    note: conference.note,
    sources: sourceTexts(conference.sources),
    ...stampsOf(directory, conference),
  };
}
