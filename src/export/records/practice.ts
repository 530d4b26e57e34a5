import { z } from 'zod';
import { bodyText } from '../../directory/body-text.ts';
import type { Directory } from '../../directory/directory.ts';
import { id } from '../../schemas/common.ts';
import type { Practice } from '../../schemas/index.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { cityRecord } from './city.ts';
import { memberFields, memberFieldsOf } from './member-fields.ts';
import { page, recordSources, recordStamps, sourceTexts, stampsOf } from './stamps.ts';

const { shape } = practiceSchema;
const needs = shape.needs.shape;

/** A practice as it is published. */
export const practiceRecord = z.strictObject({
  id: id.describe('The last part of the address of its page'),
  title: shape.title,
  summary: shape.summary,
  text: z.string().describe('What is done, as its page tells it; an empty line stands between paragraphs'),
  page,
  ...memberFields,
  latitude: cityRecord.shape.latitude.describe('WGS 84, degrees north, the point of its city'),
  longitude: cityRecord.shape.longitude.describe('WGS 84, degrees east, the point of its city'),
  programme: shape.programme,
  started: shape.started.describe('Year in which it began'),
  started_basis: shape.startedBasis,
  status: shape.status,
  themes: shape.themes,
  key_features: shape.keyFeatures,
  sdgs: shape.sdgs,
  audience: shape.audience,
  audience_groups: shape.audienceGroups,
  partners: shape.partners,
  results: shape.results,
  problem: shape.problem,
  run_by: shape.runBy,
  needs_staff: needs.staff.describe('The staff it takes'),
  needs_money: needs.money.describe('The money it takes, only as the source gives it'),
  needs_places: needs.places.describe('The places it takes'),
  needs_law: needs.law.describe('The law or decision it takes'),
  evidence_kind: shape.evidenceKind,
  difficulties: shape.difficulties,
  read_on: shape.readOn,
  confidence: shape.confidence,
  own_account: shape.ownAccount,
  sources: recordSources,
  ...recordStamps,
});

/** Returns the record of a practice. */
export function recordOfPractice(directory: Directory, practice: Practice): z.infer<typeof practiceRecord> {
  const { latitude, longitude } = directory.city(practice.city).location;
  return {
    id: practice.id,
    title: practice.title,
    summary: practice.summary,
    text: bodyText(practice),
    page: `/practices/${practice.id}/`,
    ...memberFieldsOf(directory, practice.city),
    latitude,
    longitude,
    programme: practice.programme,
    started: practice.started,
    started_basis: practice.startedBasis,
    status: practice.status,
    themes: practice.themes,
    key_features: practice.keyFeatures,
    sdgs: practice.sdgs,
    audience: practice.audience,
    audience_groups: practice.audienceGroups,
    partners: practice.partners,
    results: practice.results,
    problem: practice.problem,
    run_by: practice.runBy,
    needs_staff: practice.needs.staff,
    needs_money: practice.needs.money,
    needs_places: practice.needs.places,
    needs_law: practice.needs.law,
    evidence_kind: practice.evidenceKind,
    difficulties: practice.difficulties,
    read_on: practice.readOn,
    confidence: practice.confidence,
    own_account: practice.ownAccount,
    sources: sourceTexts(practice.sources),
    ...stampsOf(directory, practice),
  };
}
