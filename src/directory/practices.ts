import type { Country, KeyFeature, Practice, Theme } from '../schemas/index.ts';
import type { Directory } from './directory.ts';

/** Practices by city, grouped once: every page and file of a city asks, and a search through all would cost more with each city. */
const grouped = new WeakMap<Directory, ReadonlyMap<string, Practice[]>>();

export function practicesOfCity(directory: Directory, city: string): Practice[] {
  const byCity = grouped.get(directory) ?? Map.groupBy(directory.practices, (practice) => practice.city);
  grouped.set(directory, byCity);
  return byCity.get(city) ?? [];
}

export function practicesOfCountry(directory: Directory, country: string): Practice[] {
  return directory.practices.filter((practice) => directory.city(practice.city).country === country);
}

export function practicesOfRegion(directory: Directory, region: string): Practice[] {
  return directory.practices.filter((practice) => directory.city(practice.city).region === region);
}

export function practicesOfTheme(directory: Directory, theme: string): Practice[] {
  return directory.practices.filter((practice) => practice.themes.includes(theme));
}

export function practicesOfKeyFeature(directory: Directory, keyFeature: string): Practice[] {
  return directory.practices.filter((practice) => practice.keyFeatures.includes(keyFeature));
}

/** The themes of the given practices, the most practised first, each with the number of its practices. */
export function practicesByTheme(
  directory: Directory,
  practices: readonly Practice[],
): { theme: Theme; count: number }[] {
  return directory.themes
    .map((theme) => ({ theme, count: practices.filter(({ themes }) => themes.includes(theme.id)).length }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** Countries with some of the given practices, by name, each with their number. */
export function practicesByCountry(
  directory: Directory,
  practices: readonly Practice[],
): { country: Country; count: number }[] {
  const counts = new Map<string, number>();
  for (const { city } of practices) {
    const { country } = directory.city(city);
    counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return directory.countries
    .map((country) => ({ country, count: counts.get(country.id) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The key features that the given practices show, the most shown first, each with the number of its practices. */
export function practicesByKeyFeature(
  directory: Directory,
  practices: readonly Practice[],
): { feature: KeyFeature; count: number }[] {
  return directory.keyFeatures
    .map((feature) => ({
      feature,
      count: practices.filter(({ keyFeatures }) => keyFeatures.includes(feature.id)).length,
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}

/** The Sustainable Development Goals of the given practices, the most frequent first, each with the number of its practices. */
export function practicesByGoal(practices: readonly Practice[]): { goal: number; count: number }[] {
  const goals = [...new Set(practices.flatMap(({ sdgs }) => sdgs))].toSorted((a, b) => a - b);
  return goals
    .map((goal) => ({ goal, count: practices.filter(({ sdgs }) => sdgs.includes(goal)).length }))
    .toSorted((a, b) => b.count - a.count);
}

/** How much a practice's sources carry: results and a second source weigh, a thin source does not. */
export function trust(practice: Practice): number {
  return (
    (practice.confidence === 'high' ? 4 : 0) +
    (practice.results ? 2 : 0) +
    (practice.started ? 1 : 0) +
    (practice.sources.length > 1 ? 1 : 0)
  );
}
