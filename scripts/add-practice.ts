import { audienceGroups, practiceSchema } from '../src/schemas/practice.ts';
import { idFrom } from './content/id-from.ts';
import { entryFile, sitesFile, unnamedHosts, write } from './editor/entry-files.ts';
import { command, type Flags } from './editor/options.ts';
import { readContent } from './read-content.ts';
import { didYouMean } from './validate/closest.ts';

const usage = `npm run add-practice -- [flags]      asks for what is not given

  --city <id>                the city that does it
  --title <title>            what it is, without praise, at most 80 characters
  --summary <text>           one sentence for lists, at most 160 characters
  --text <text>              what is done, in plain words of our own
  --audience <text>          for whom
  --audience-group <group>   once or more: everyone, children, older-people …
  --theme <id>               once or more
  --key-feature <id>         once or more
  --sdg <number>             once or more
  --partner <name>           once or more
  --status plan|running|ended   null unless told
  --started <year>           with --started-basis stated|inferred
  --programme <name>         the proper name of the programme
  --results <text>           as the source gives them
  --confidence high|medium   medium: the source is thin or one-sided
  --source <address>         once or more
  --content <dir>            content/ unless told
  --dry-run                  show the entry, write nothing`;

const known = {
  single: [
    'city',
    'title',
    'summary',
    'text',
    'audience',
    'status',
    'started',
    'started-basis',
    'programme',
    'results',
    'confidence',
    'content',
  ],
  many: ['audience-group', 'theme', 'key-feature', 'sdg', 'partner', 'source'],
  switches: ['dry-run'],
};

/** Returns a city's id as it was given; throws, with the one that was probably meant, where there is none. */
async function cityOf(flags: Flags, ids: readonly string[]): Promise<string> {
  const city = await flags.ask('city', 'Id of the city');
  if (ids.includes(city)) return city;
  throw new Error(
    `There is no city "${city}". ${didYouMean(city, ids)?.mend ?? 'Its id is the name of its file.'}`,
  );
}

/** Returns ids that were given more than once or, asked for, in one line; throws where one does not exist. */
async function idsOf(flags: Flags, flag: string, ids: readonly string[]): Promise<string[]> {
  const given = flags.values(flag);
  const chosen =
    given.length > 0
      ? given
      : (await flags.ask(flag, `${flag}: one or more of ${ids.join(', ')}`)).split(/[\s,]+/);
  const wrong = chosen.find((id) => !ids.includes(id));
  if (wrong === undefined) return [...chosen];
  throw new Error(
    `There is no ${flag} "${wrong}". ${didYouMean(wrong, ids)?.mend ?? `There are ${ids.join(', ')}.`}`,
  );
}

await command(usage, known, async (flags) => {
  const root = flags.value('content') ?? 'content';
  const content = readContent(root);
  const city = await cityOf(
    flags,
    content.cities.map(({ id }) => id),
  );
  const title = await flags.ask('title', 'Title');
  const twin = content.practices.find((practice) => practice.title.toLowerCase() === title.toLowerCase());
  if (twin) throw new Error(`content/practices/${twin.id}.mdx has this title already.`);

  const given = flags.values('source');
  const sources = practiceSchema.shape.sources.parse(
    given.length > 0 ? given : [await flags.ask('source', 'Address of the source')],
  );
  const started = flags.value('started');
  const entry = {
    city,
    title,
    summary: await flags.ask('summary', 'One sentence for lists'),
    programme: flags.value('programme') ?? null,
    started: started === undefined ? null : Number(started),
    startedBasis: started === undefined ? null : (flags.value('started-basis') ?? 'stated'),
    status: flags.value('status') ?? null,
    themes: await idsOf(
      flags,
      'theme',
      content.themes.map(({ id }) => id),
    ),
    keyFeatures: await idsOf(
      flags,
      'key-feature',
      content['key-features'].map(({ id }) => id),
    ),
    sdgs: flags
      .values('sdg')
      .map(Number)
      .sort((a, b) => a - b),
    audience: await flags.ask('audience', 'For whom'),
    audienceGroups: await idsOf(flags, 'audience-group', audienceGroups),
    partners: [...flags.values('partner')],
    results: flags.value('results') ?? null,
    problem: null,
    runBy: null,
    needs: { staff: null, money: null, places: null, law: null },
    evidenceKind: null,
    difficulties: null,
    readOn: null,
    confidence: flags.value('confidence') ?? 'medium',
    ownAccount: false,
    sources,
    editorNote: null,
    added: content.release.date,
    changed: content.release.date,
  };
  const id = `${city}-${idFrom(title).split('-').slice(0, 6).join('-')}`;
  const hosts = unnamedHosts(content.sites, sources);
  const files = [
    await entryFile('practices', id, entry, await flags.ask('text', 'What is done, in plain words')),
    ...(hosts.length > 0 ? [await sitesFile(content.sites, hosts)] : []),
  ];
  if (flags.has('dry-run')) {
    console.log(files[0]?.text);
    return;
  }
  for (const path of write(root, files)) console.log(`wrote ${path}`);
  console.log(
    '\nNext: fill in what else the source says (the fields that are null), then npm run fix and npm run validate.',
  );
});
