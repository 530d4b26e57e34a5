/** One sentence on what an entry of each kind is. */
export const subjects: Readonly<Record<string, string>> = {
  cities: 'A member city of the network, as the sources show it for the edition.',
  countries:
    'A country with at least one member city; the name of the file is its ISO 3166-1 code of two letters.',
  regions: 'One of the five regions by which UNESCO groups countries.',
  themes: 'A theme by which this atlas sorts practices.',
  'key-features': 'One of the six Key Features of Learning Cities of 2013.',
  clusters: 'A thematic cluster in which member cities work together.',
  documents: 'A guiding document or a publication of the network.',
  milestones: 'A dated event in the story of the network, with the totals published on that day.',
  rounds: 'An admission round: when a group of cities joined.',
  awards: 'A round of the UNESCO Learning City Award; the name of the file is its year.',
  conferences: 'An International Conference on Learning Cities; the name of the file is its year.',
  editions:
    'The state of the network at a date, with its published totals; the name of the file is the date.',
  practices:
    'One thing that a city does, with evidence. The fields stand in the front matter, the body tells what is done.',
  pages: 'A page of prose.',
  release: 'The state of our data that is published, and the edition that it describes.',
  network: 'What sources say about the network itself, its membership and its contacts.',
  ids: 'The permanent number of each city.',
  sites: 'The names of the sites on which sources stand, by their hosts.',
  redirects: 'Old paths and where they lead now.',
  corrections: 'Facts that were corrected, for the public list.',
};

/** How a field is filled well, how badly, and why. */
export const examples: Readonly<Record<string, readonly { good: string; bad: string; why: string }[]>> = {
  cities: [
    {
      good: '`"population": null`',
      bad: '`"population": 0`',
      why: 'nobody counted no inhabitants; what is not known is null',
    },
    {
      good: '`"admitted": { "from": 2015, "to": 2018, "basis": "inferred" }`',
      bad: '`"admitted": { "year": 2016, "basis": "stated" }`',
      why: 'a year that no source states is a guess',
    },
    {
      good: '`"latitude": 51.898`',
      bad: '`"latitude": 51.89797123`',
      why: 'four decimals are eleven metres; more feigns exactness',
    },
    {
      good: '`"doubt": "Named as a member in 2019; nothing later was found."`',
      bad: '`"doubt": "Check!"`',
      why: 'the doubt is read by the public; a question for maintainers is an editorNote',
    },
  ],
  countries: [
    {
      good: '`"name": "Republic of Korea"`, `"alsoKnownAs": ["South Korea"]`',
      bad: '`"name": "South Korea"`',
      why: 'names follow UN usage, and every other common name still finds the country',
    },
  ],
  practices: [
    {
      good: '`title: "Evening classes in libraries"`',
      bad: '`title: "An inspiring flagship for lifelong learning"`',
      why: 'a title says what it is, without praise',
    },
    {
      good: '`results: "About 500 events (2015)"`',
      bad: '`results: "A great success"`',
      why: 'results are figures and findings, as the source gives them',
    },
    {
      good: '`status: "plan"`, `results: null`',
      bad: '`status: "plan"`, `results: "3 centres opened"`',
      why: 'a plan is never told as done',
    },
  ],
  editions: [
    {
      good: 'one row in `unnamedCities` fewer when a member was found',
      bad: 'a higher `published` total',
      why: 'UNESCO publishes totals, this atlas does not',
    },
  ],
  redirects: [
    {
      good: '`"/cities/old-name/": "/cities/new-name/"`',
      bad: 'a new city under the id `old-name`',
      why: 'an id is used once, for ever',
    },
  ],
};
