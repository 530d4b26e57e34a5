/** One page of every type, with what a reader must find on it even without script. */
export interface PageType {
  /** The type's name, or the reason for a further page of a type. */
  name: string;
  path: string;
  /** A text that only this page's own content holds: a fact, never the frame. */
  shows: string | RegExp;
}

export const notFound: PageType = { name: 'not found', path: '/no/such/page/', shows: /not|no page/i };

export const pageTypes: readonly PageType[] = [
  { name: 'home', path: '/', shows: /356/ },
  { name: 'map', path: '/map/', shows: /boundaries/i },
  { name: 'text map', path: '/text-map/', shows: '86 km south of Limerick' },
  { name: 'cities', path: '/cities/', shows: 'São Filipe' },
  { name: 'city', path: '/cities/cork/', shows: 'Corcaigh' },
  { name: 'city, other letters', path: '/cities/sao-filipe/', shows: 'Cabo Verde' },
  { name: 'city, not confirmed', path: '/cities/bahir-dar/', shows: 'Received the award of 2015' },
  { name: 'countries', path: '/countries/', shows: 'Türkiye' },
  { name: 'country, the largest', path: '/countries/kr/', shows: 'Suwon' },
  { name: 'country', path: '/countries/ie/', shows: 'Limerick' },
  { name: 'regions', path: '/regions/', shows: 'Arab States' },
  { name: 'region', path: '/regions/africa/', shows: 'Bahir Dar' },
  { name: 'themes', path: '/themes/', shows: /older adults/i },
  { name: 'theme', path: '/themes/literacy/', shows: /literacy/i },
  {
    name: 'theme in a region',
    path: '/themes/literacy/africa/',
    shows: 'Functional literacy classes with NGOs',
  },
  { name: 'compare', path: '/compare/?c=cork,limerick', shows: /side by side/ },
  { name: 'key features', path: '/key-features/', shows: /2013/ },
  { name: 'key feature', path: '/key-features/culture-of-learning/', shows: 'Cork' },
  { name: 'practices', path: '/practices/', shows: 'Cork' },
  {
    name: 'practice',
    path: '/practices/cork-lifelong-learning-festival/',
    shows: 'Investigate! Participate! Celebrate!',
  },
  { name: 'reading list', path: '/reading-list/', shows: /stays in this browser/ },
  { name: 'awards', path: '/awards/', shows: '2015' },
  { name: 'award', path: '/awards/2015/', shows: 'Cork' },
  { name: 'conferences', path: '/conferences/', shows: 'Cork' },
  { name: 'conference', path: '/conferences/2017/', shows: 'Cork' },
  { name: 'rounds', path: '/rounds/', shows: '2024' },
  { name: 'round', path: '/rounds/2022/', shows: 'Bursa' },
  { name: 'search', path: '/search/', shows: /search/i },
  { name: 'join', path: '/join/', shows: '15 July 2025' },
  { name: 'about', path: '/about/', shows: /independent/i },
  { name: 'about the network', path: '/about/network/', shows: /4 December 2025/ },
  { name: 'about the data', path: '/about/data/', shows: /GeoNames/ },
  { name: 'about the method', path: '/about/method/', shows: /confirmed/i },
  { name: 'about discrepancies', path: '/about/discrepancies/', shows: /425/ },
  { name: 'contribute', path: '/contribute/', shows: /a request by a city/i },
  { name: 'about corrections', path: '/about/corrections/', shows: /correct/i },
  { name: 'data shelf', path: '/data/', shows: 'practices.geojson' },
  { name: 'data dictionary', path: '/data/dictionary/', shows: 'city_status' },
  { name: 'embed configurator', path: '/data/embed/', shows: '/embed/map/?region=africa' },
  { name: 'about accessibility', path: '/about/accessibility/', shows: /keyboard/i },
  { name: 'about privacy', path: '/about/privacy/', shows: /cookie/i },
  { name: 'kept pages', path: '/offline/', shows: /list of all cities is kept/ },
  notFound,
];
