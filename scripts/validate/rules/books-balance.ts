import type { Entry } from '../../../src/schemas/index.ts';
import { pathOf } from '../../content/content-file.ts';
import type { Dataset } from '../dataset.ts';
import type { FindingIn, TreeRule } from '../rule.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

const counted = (what: string, named: number, unnamed: number, published: number): string =>
  `${named} named + ${unnamed} not named = ${named + unnamed} ${what}, but ${published} are published`;

function* balance(edition: Entry<'editions'>, dataset: Dataset): Generator<FindingIn> {
  const path = pathOf('editions', edition.id);
  const { published } = edition;
  const cities = dataset.ids('cities').size;
  const unnamed = sum(edition.unnamedCities.map(({ count }) => count));
  if (cities + unnamed !== published.cities) {
    const what = counted('cities', cities, unnamed, published.cities);
    const mend =
      'Each file in content/cities/ counts once: a member found or lost changes unnamedCities by as many.';
    yield { path, at: ['unnamedCities'], what, mend };
  }
  const countries = dataset.ids('countries').size;
  if (countries + edition.unnamedCountries !== published.countries) {
    const what = counted('countries', countries, edition.unnamedCountries, published.countries);
    yield { path, at: ['unnamedCountries'], what, mend: 'Each file in content/countries/ counts once.' };
  }
}

export const booksBalance: TreeRule = {
  name: 'books-balance',
  description:
    'For the edition of the release, named and unnamed members together are the published total, in cities and in countries',
  scope: 'tree',
  *check(dataset) {
    const release = dataset.single('release');
    const edition = release && dataset.find('editions', release.edition);
    if (edition) yield* balance(edition, dataset);
  },
};
