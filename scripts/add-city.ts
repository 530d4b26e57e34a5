import { z } from 'zod';
import { citySchema } from '../src/schemas/city.ts';
import { entryFile, numbersFile, sitesFile, unnamedHosts, write } from './editor/entry-files.ts';
import { placesNamed, placesOf, surePlace, type Place } from './editor/geonames.ts';
import { command, type Flags } from './editor/options.ts';
import { freeId, proposeCity, type Located } from './editor/propose-city.ts';
import { proposeCountry } from './editor/propose-country.ts';
import { twins } from './editor/similar.ts';
import { readContent } from './read-content.ts';
import { didYouMean } from './validate/closest.ts';

const usage = `npm run add-city -- [flags]      asks for what is not given

  --name <name>              as UNESCO spells it
  --country <code>           ISO 3166-1, two letters
  --region <id>              only for the first member of a country
  --year <year>              the year of admission; or --from <year> --to <year>
  --basis stated|inferred    of the year; stated unless told
  --evidence unesco|secondary
  --spelling seen|unseen     whether UNESCO's own spelling was seen; unseen unless told
  --doubt <sentence>         makes the membership unconfirmed
  --source <address>         once or more
  --geonames <id>            which place of GeoNames it is
  --latitude <°> --longitude <°> --precision city|district|seat|area   where GeoNames has no such place
  --id <id>                  another id than the name gives
  --content <dir>            content/ unless told
  --dry-run                  show the entry, write nothing
  --sure                     a member with a similar name is another city`;

const { shape } = citySchema;

const lineOf = (place: Place) =>
  `  --geonames ${place.id}  ${place.name}, ${place.population.toLocaleString('en')} inhabitants, ${place.latitude}, ${place.longitude}`;

async function locate(flags: Flags, name: string, country: string): Promise<Located> {
  const [latitude, longitude] = [flags.value('latitude'), flags.value('longitude')];
  if (latitude !== undefined && longitude !== undefined) {
    const precision = await flags.ask(
      'precision',
      'What the point marks: city, district, seat or area',
      'city',
    );
    return z
      .object(shape.location.pick({ latitude: true, longitude: true, precision: true }).shape)
      .parse({ latitude: Number(latitude), longitude: Number(longitude), precision });
  }
  const found = placesNamed(name, country);
  const wanted = flags.value('geonames');
  const place = wanted === undefined ? surePlace(found) : found.find(({ id }) => String(id) === wanted);
  if (place) return place;
  if (found.length > 0) throw new Error(`Which of these is it?\n${found.map(lineOf).join('\n')}`);
  const names = placesOf(country).flatMap((each) => [each.name, ...each.otherNames]);
  const meant = didYouMean(name, names)?.mend ?? 'Give --latitude, --longitude and --precision.';
  throw new Error(`GeoNames has no such place there. ${meant}`);
}

async function admission(flags: Flags) {
  const basis = shape.admitted.options[0].shape.basis.parse(flags.value('basis') ?? 'stated');
  const [from, to] = [flags.value('from'), flags.value('to')];
  if (from !== undefined && to !== undefined)
    return shape.admitted.parse({ from: Number(from), to: Number(to), basis });
  return shape.admitted.parse({
    year: Number(await flags.ask('year', 'In which year was it admitted?')),
    basis,
  });
}

async function sourcesOf(flags: Flags) {
  const given = flags.values('source');
  const sources =
    given.length > 0 ? given : [await flags.ask('source', 'Address of the page that names it as a member')];
  return shape.sources.parse(sources);
}

const known = {
  single: [
    'name',
    'country',
    'region',
    'year',
    'from',
    'to',
    'basis',
    'evidence',
    'spelling',
    'doubt',
    'geonames',
    'latitude',
    'longitude',
    'precision',
    'id',
    'content',
  ],
  many: ['source'],
  switches: ['dry-run', 'sure'],
};

await command(usage, known, async (flags) => {
  const root = flags.value('content') ?? 'content';
  const content = readContent(root);
  const name = await flags.ask('name', 'Name of the city, as UNESCO spells it');
  const country = (await flags.ask('country', 'Code of its country, two letters')).toLowerCase();
  const home = content.countries.find(({ id }) => id === country);
  const region =
    home?.region ??
    (await flags.ask(
      'region',
      `First member of its country. Its region: ${content.regions.map(({ id }) => id).join(', ')}`,
    ));
  const located = await locate(flags, name, country);

  const similar = twins(content.cities, name, country, located);
  for (const twin of similar)
    console.warn(`Is it ${twin.name} (content/cities/${twin.id}.json)? It has ${twin.why}.`);
  if (similar.length > 0 && !flags.has('sure')) throw new Error('If it is another city, say --sure.');

  const doubt = flags.value('doubt') ?? null;
  const told = {
    name,
    country,
    admitted: await admission(flags),
    evidence: shape.evidence.parse(
      await flags.ask('evidence', 'Does a page of UNESCO name it (unesco), or somebody else (secondary)?'),
    ),
    displayName: shape.displayName.parse(flags.value('spelling') ?? 'unseen'),
    statusIn2024: doubt === null ? ('confirmed' as const) : ('unconfirmed' as const),
    doubt,
    sources: await sourcesOf(flags),
  };
  const id = flags.value('id') ?? freeId(name, country, content);
  const hosts = unnamedHosts(content.sites, told.sources);
  const files = [
    await entryFile('cities', id, proposeCity(told, located, region, content)),
    await numbersFile(content.ids, [id]),
    ...(hosts.length > 0 ? [await sitesFile(content.sites, hosts)] : []),
    ...(home ? [] : [await entryFile('countries', country, proposeCountry(country, region, content))]),
  ];
  if (flags.has('dry-run')) {
    console.log(files[0]?.text);
    return;
  }
  for (const path of write(root, files)) console.log(`wrote ${path}`);
  if (!home) console.log(`\nCompare the names of content/countries/${country}.json with UN usage.`);
  if (hosts.length > 0)
    console.log(
      `\nGive the new sites a name in content/sites.json, if you are sure of one: ${hosts.join(', ')}`,
    );
  console.log(
    '\nNext: look at the entry, then npm run fix and npm run validate. If the member was among those not named, take it off the count in the edition.',
  );
});
