/** Where the demo's pages are, and what they must be like. Paths are as they follow the site's address. */
export type DemoPage = {
  what: string;
  path: string;
  status: number;
  language: 'en' | 'ar';
  /** Languages of passages inside the page that are not its own. */
  foreign?: string[];
  /** Where the language choice leads to in the other of the two languages. */
  other?: string;
};

/** What stands at the same address in every language; the last of them are made by `fill-every-section.ts`. */
const sections = [
  { what: 'calls', path: '/action-calls', foreign: ['en'] },
  { what: 'aims', path: '/aims', foreign: ['en'] },
  { what: 'topics', path: '/topics' },
  { what: 'groups', path: '/groups', foreign: ['en'] },
  { what: 'ways to give', path: '/give', foreign: ['en'] },
  { what: 'call', path: '/action-calls/one-evening-of-buckets', foreign: ['en'] },
  {
    what: 'letter with all that stands around it',
    path: '/statements/to-those-who-would-buy',
    foreign: ['en']
  },
  { what: 'aim', path: '/aims/the-pumps-answer-to-the-town', foreign: ['en'] },
  { what: 'topic', path: '/topics/price-of-water', foreign: ['en'] },
  { what: 'group', path: '/groups/bucket-chain', foreign: ['en'] },
  { what: 'imprint', path: '/imprint', foreign: ['en'] }
];

const letter = 'letter-to-the-candidates';
const arabicLetter = 'risala-ila-al-murashshahin';

/** Every kind of page, in a language written to the right and in one written to the left. */
export const demoPages: DemoPage[] = [
  { what: 'home', path: '/en/', status: 200, language: 'en', other: '/ar/' },
  { what: 'home', path: '/ar/', status: 200, language: 'ar', other: '/en/' },
  { what: 'list', path: '/en/statements', status: 200, language: 'en', other: '/ar/statements' },
  {
    what: 'list',
    path: '/ar/statements',
    status: 200,
    language: 'ar',
    foreign: ['en'],
    other: '/en/statements'
  },
  { what: 'second page of the list', path: '/en/statements?page=2', status: 200, language: 'en' },
  {
    what: 'second page of the list',
    path: '/ar/statements?page=2',
    status: 200,
    language: 'ar',
    foreign: ['en']
  },
  ...statement('open letter', letter, arabicLetter),
  ...statement('statement with a table', 'how-to-read-your-water-bill', 'kayfa-taqraun-faturat-al-maa'),
  ...statement('statement whose original is Arabic', 'from-the-fish-market', 'min-souq-al-samak'),
  {
    what: 'statement that is not yet in Arabic',
    path: '/ar/statements/the-councils-leaflet-corrected',
    status: 200,
    language: 'ar',
    foreign: ['en', 'es'],
    other: '/en/statements/the-councils-leaflet-corrected'
  },
  { what: 'about', path: '/en/about', status: 200, language: 'en', other: '/ar/about' },
  { what: 'about', path: '/ar/about', status: 200, language: 'ar', other: '/en/about' },
  ...sections.flatMap(({ what, path, foreign = [] }): DemoPage[] => [
    { what, path: `/en${path}`, status: 200, language: 'en', other: `/ar${path}` },
    { what, path: `/ar${path}`, status: 200, language: 'ar', foreign, other: `/en${path}` }
  ]),
  { what: 'page that does not exist', path: '/en/nothing-here', status: 404, language: 'en' },
  { what: 'page that does not exist', path: '/ar/nothing-here', status: 404, language: 'ar' },
  { what: 'statement that does not exist', path: '/ar/statements/nothing-here', status: 404, language: 'ar' },
  { what: 'language that the campaign does not have', path: '/xx/', status: 404, language: 'en' },
  { what: 'language that the campaign does not have', path: '/xx/statements', status: 404, language: 'en' }
];

function statement(what: string, slug: string, arabicSlug: string): DemoPage[] {
  const [english, arabic] = [`/en/statements/${slug}`, `/ar/statements/${arabicSlug}`];
  return [
    { what, path: english, status: 200, language: 'en', foreign: ['ar'], other: arabic },
    { what, path: arabic, status: 200, language: 'ar', foreign: ['en'], other: english }
  ];
}
