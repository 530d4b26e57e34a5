import { admissionYear } from '../../../src/directory/members.ts';
import { pathOf } from '../../content/content-file.ts';
import type { TreeRule } from '../rule.ts';

export const admissionRound: TreeRule = {
  name: 'admission-round',
  description: 'The year in which a city was admitted lies in a round, and not after the edition',
  scope: 'tree',
  *check(dataset) {
    const rounds = dataset.entries('rounds');
    const edition = dataset.single('release')?.edition;
    const years = rounds
      .map(({ id }) => id)
      .sort()
      .join(', ');
    for (const city of dataset.entries('cities')) {
      const year = admissionYear(city);
      const found = {
        path: pathOf('cities', city.id),
        at: ['admitted', 'year' in city.admitted ? 'year' : 'to'],
      };
      if (edition !== undefined && year > Number(edition.slice(0, 4))) {
        yield {
          ...found,
          what: `${year} is after the edition ${edition}`,
          mend: 'A later admission belongs to the next edition.',
        };
      } else if (rounds.length > 0 && !rounds.some(({ from, to }) => from <= year && year <= to)) {
        yield {
          ...found,
          what: `there was no admission in ${year}`,
          expected: `a year of the rounds ${years}`,
        };
      }
    }
  },
};
