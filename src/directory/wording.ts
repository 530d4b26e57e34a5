import type { City } from '../schemas/index.ts';

/** The year of admission, or the span in which it lies: “2015”, “2015–2018”. */
export function admissionText(city: City): string {
  return 'year' in city.admitted ? String(city.admitted.year) : `${city.admitted.from}–${city.admitted.to}`;
}
