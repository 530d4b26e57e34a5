import type { Directory } from '../../directory/directory.ts';
import { citiesOfRound } from '../../directory/members.ts';
import { awardName, conferenceName, roundName } from '../names-of-events.ts';
import { awardRecords } from '../records/award.ts';
import { recordOfConference } from '../records/conference.ts';
import { recordOfRound } from '../records/round.ts';
import { stampsOf } from '../records/stamps.ts';
import { known, type LinkedNode } from '../linked-nodes.ts';
import { cited, linker } from './linker.ts';

/** Returns functions that make a conference, an award round and an admission round events of schema.org. */
export function eventThings(directory: Directory, origin: string) {
  const { at, further, wholeDataset } = linker(origin);

  const conference = (year: string): LinkedNode => {
    const entry = directory.conference(year);
    const record = recordOfConference(directory, entry);
    return {
      '@type': 'Event',
      ...at(record.page),
      ...known({
        name: conferenceName(entry),
        description: record.theme,
        url: at(record.page),
        startDate: record.start,
        endDate: record.end,
        location: record.host === null ? record.place : at(`/cities/${record.host}/`),
        subjectOf: [wholeDataset, ...cited(record.sources)],
        additionalProperty: further(record, ['host_status', 'host_doubt']),
      }),
    };
  };

  const awardRound = (year: string): LinkedNode => {
    const award = directory.award(year);
    const records = awardRecords(directory).filter((record) => record.conference === award.conference);
    return {
      '@type': 'Event',
      ...at(`/awards/${year}/`),
      ...known({
        name: awardName(award),
        url: at(`/awards/${year}/`),
        startDate: award.awardDate,
        superEvent: at(`/conferences/${award.conference}/`),
        about: records.map((record) => at(`/cities/${record.city}/`)),
        additionalProperty: further(stampsOf(directory, award), []),
        subjectOf: wholeDataset,
      }),
    };
  };

  const admission = (id: string): LinkedNode => {
    const round = directory.round(id);
    const record = recordOfRound(directory, round);
    return {
      '@type': 'Event',
      ...at(record.page),
      ...known({
        name: roundName(round),
        url: at(record.page),
        startDate: record.date ?? String(record.from),
        endDate: record.date ?? String(record.to),
        about: citiesOfRound(directory, id).map((member) => at(`/cities/${member.id}/`)),
        additionalProperty: further(record, ['admitted_cities', 'named', 'unconfirmed']),
        subjectOf: [wholeDataset, ...cited(record.sources)],
      }),
    };
  };

  return { conference, awardRound, admission };
}
