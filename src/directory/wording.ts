import { spanText } from '../facets/span.ts';
import type { City } from '../schemas/index.ts';

/** The year of admission, or the span in which it lies: “2015”, “2015–2018”. */
export function admissionText(city: City): string {
  const { admitted } = city;
  return 'year' in admitted ? spanText(admitted.year, admitted.year) : spanText(admitted.from, admitted.to);
}
