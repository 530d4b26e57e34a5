import type { Directory } from '../../directory/directory.ts';
import { citySchema } from '../../schemas/city.ts';
import { cityRecord } from './city.ts';

const { shape } = cityRecord;

/** What a record that is about a city says of it, its doubt included. */
export const memberFields = {
  city: shape.id.meta({ ref: 'cities' }).describe('The city'),
  city_name: shape.name.describe('The name of the city'),
  country: shape.country,
  country_name: shape.country_name,
  region: shape.region,
  city_status: shape.status,
  city_doubt: citySchema.shape.doubt,
};

/** Returns these fields for a city. */
export function memberFieldsOf(directory: Directory, id: string) {
  const city = directory.city(id);
  return {
    city: city.id,
    city_name: city.name,
    country: city.country,
    country_name: directory.country(city.country).name,
    region: city.region,
    city_status: city.statusIn2024,
    city_doubt: city.doubt,
  };
}
