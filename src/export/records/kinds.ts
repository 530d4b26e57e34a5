import type { z } from 'zod';
import type { Directory } from '../../directory/directory.ts';
import { awardRecord, awardRecords } from './award.ts';
import { cityRecord, recordOfCity } from './city.ts';
import { conferenceRecord, recordOfConference } from './conference.ts';
import { countryRecord, recordOfCountry } from './country.ts';
import { practiceRecord, recordOfPractice } from './practice.ts';
import { recordOfRound, roundRecord } from './round.ts';
import type { DataRecord } from './stamps.ts';

/** The names of the kinds of records, which are the names of their files. */
export const kindNames = ['cities', 'countries', 'practices', 'awards', 'rounds', 'conferences'] as const;
export type KindName = (typeof kindNames)[number];

/** One kind of record: its fields, and its records in the order of the directory. */
export interface Kind {
  schema: z.ZodObject;
  records: (directory: Directory) => DataRecord[];
}

/** Everything that is published as a table. Every format is made from these records and from nothing else. */
export const kinds: Readonly<Record<KindName, Kind>> = {
  cities: {
    schema: cityRecord,
    records: (directory) => directory.cities.map((city) => recordOfCity(directory, city)),
  },
  countries: {
    schema: countryRecord,
    records: (directory) => directory.countries.map((country) => recordOfCountry(directory, country)),
  },
  practices: {
    schema: practiceRecord,
    records: (directory) => directory.practices.map((practice) => recordOfPractice(directory, practice)),
  },
  awards: { schema: awardRecord, records: awardRecords },
  rounds: {
    schema: roundRecord,
    records: (directory) => directory.rounds.map((round) => recordOfRound(directory, round)),
  },
  conferences: {
    schema: conferenceRecord,
    records: (directory) =>
      directory.conferences.map((conference) => recordOfConference(directory, conference)),
  },
};
