import { z } from 'zod';
import type { Directory } from '../../directory/directory.ts';
import { roundBooks } from '../../directory/rounds.ts';
import { id } from '../../schemas/common.ts';
import { roundSchema } from '../../schemas/history.ts';
import type { Round } from '../../schemas/index.ts';
import { page, recordSources, recordStamps, sourceTexts, stampsOf } from './stamps.ts';

const { shape } = roundSchema;
const count = z.int().nonnegative();

/** An admission round as it is published. */
export const roundRecord = z.strictObject({
  id: id.describe('The last part of the address of its page'),
  name: shape.name.describe('Its year or years'),
  page,
  from: shape.from.describe('First year'),
  to: shape.to.describe('Last year'),
  date: shape.date,
  admitted_cities: count.nullable().describe('Published number of admitted cities'),
  admitted_countries: count.nullable().describe('Published number of their countries'),
  total_cities: count.nullable().describe('Total of members published with the admission'),
  total_countries: count.nullable().describe('Total of countries published with the admission'),
  total_given_by: z.enum(['unesco', 'press']).nullable().describe('Who gives the total'),
  named: count.describe('Cities of the round that this atlas names'),
  unconfirmed: count.describe('Those of them whose membership is not confirmed for the edition'),
  spans: count.describe('Those of them of which only a span of years is known'),
  description: shape.description.describe('What is known of it besides'),
  sources: recordSources,
  ...recordStamps,
});

/** Returns the record of an admission round. */
export function recordOfRound(directory: Directory, round: Round): z.infer<typeof roundRecord> {
  const { admitted, milestone, named, unconfirmed, spans } = roundBooks(directory, round);
  return {
    id: round.id,
    name: round.name,
    page: `/rounds/${round.id}/`,
    from: round.from,
    to: round.to,
    date: round.date,
    admitted_cities: admitted?.cities ?? null,
    admitted_countries: admitted?.countries ?? null,
    total_cities: milestone?.total?.cities ?? null,
    total_countries: milestone?.total?.countries ?? null,
    total_given_by: milestone?.total?.givenBy ?? null,
    named: named.length,
    unconfirmed,
    spans,
    description: round.description,
    sources: sourceTexts(round.sources),
    ...stampsOf(directory, round),
  };
}
