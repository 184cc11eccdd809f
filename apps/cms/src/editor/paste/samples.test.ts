import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outlineOf, pasted } from './outline.fixture.ts';

// samples/README.md says which samples were captured and which were written by hand.
const sample = (name: string) => readFileSync(new URL(`samples/${name}.clipboard`, import.meta.url), 'utf8');

test('Word on the desktop: title, headings, list paragraphs, footnotes, a table; no comments and no deletions', () => {
  expect(outlineOf(sample('word-desktop'))).toEqual([
    '## Keep the lighthouse lit',
    '## Why it matters',
    'Forty boats **depend** on it{Harbour census, _table 2_. / Counted in [May](https://census.example/).}, and _none_ was asked. The ~~old~~ keeper left 3^rd^ May. Read [the log](https://light.example/log?y=2026).',
    '### What we want',
    '- A keeper',
    '  - by day',
    '  - by **night**',
    '- A lamp',
    '3. Write to the council⏎It answers in a week.',
    '  1. by post',
    '4. Stand on the pier',
    '## What was said',
    '> A dark coast drowns people.',
    'In Brest they say <fr>le phare ne dort pas</>, and so do we{At the pier, 1 May.}. Mind it.',
    '[Picture missing: The lamp from below]',
    '=Month | =Dark nights',
    'May | 9'
  ]);
});

test('Word on the web: a heading by its role, one-line lists by their level', () => {
  expect(outlineOf(sample('word-web'))).toEqual([
    '## The dry dock',
    'It was **pumped out** by _hand_; see [the diary](https://dock.example/diary).',
    '- Pumps',
    '  - two, rusty',
    '1. Paint',
    '2. Flood',
    '<es>El dique es de todos</>, 5 m^2^'
  ]);
});

test('LibreOffice: footnotes and endnotes in their places, a passage in French, the comment gone', () => {
  expect(outlineOf(sample('libreoffice'))).toEqual(harbour);
});

test('LibreOffice showing a Word file: headings are no list items, the picture is named', () => {
  expect(outlineOf(sample('libreoffice-from-word'))).toEqual(
    harbour.toSpliced(-3, 0, '[Picture missing: The quay]')
  );
});

const harbour = [
  '## The harbour wall',
  'Last **Thursday** the board met _behind closed doors_{Minutes of the harbour board, _page four_.}, and sold ~~nothing~~ 20 m^2^ of quay and all its H~2~O.',
  '## What we ask',
  '- No sale',
  '  - not of the pumps',
  '  - not of the pipes',
  '- No lease',
  '1. Write to the board',
  '2. Come to the quay',
  '> Water is nobody’s to sell.',
  'Read [the minutes](https://board.example/minutes). They say <fr>l’eau pour tous</>{Said twice.}.',
  '=Year | =Price',
  '2021 | 4 a month',
  'The end.'
];

test('Google Docs: emphasis from styles, not from the wrapper; its redirects taken away', () => {
  expect(outlineOf(sample('google-docs'))).toEqual([
    '## The canal in winter',
    'It freezes **from the edges**_ slowly_~~ and never~~; CO~2~ stays in. [Measurements](https://canal.example/ice?y=2026)',
    '## Who skates',
    '- Children',
    '  - with sledges',
    '- **Bakers**',
    '1. Test the ice',
    '[Picture missing: Skaters by the mill]',
    '=Day | =Ice',
    '2 January | 8 cm'
  ]);
});

test('Google Docs, exported: footnotes come along, comments built the same way do not', () => {
  expect(outlineOf(sample('google-docs-footnotes'))).toEqual([
    'The mill stood{On the west bank.} until 1911{Parish book, _leaf 9_.}.'
  ]);
});

test('Etherpad: each line’s own list becomes one list', () => {
  expect(outlineOf(sample('etherpad'))).toEqual([
    '## Plan for Saturday',
    'We meet at the **lock gate**, not at the ~~ferry~~.',
    '- Banners',
    '  - the long one',
    '- Megaphone',
    '1. Gather',
    '2. Walk',
    'Minutes: [https://pad.example/p/minutes](https://pad.example/p/minutes)'
  ]);
});

test('HedgeDoc: a footnote used twice stands twice, heading anchors are gone', () => {
  expect(outlineOf(sample('hedgedoc'))).toEqual([
    '## Sluice notes',
    'The sluice holds 30 m^3^ an hour{Log of 4 May.}, says [the log](https://sluice.example/log), and again{Log of 4 May.}.',
    '> Open it at ebb.',
    '- grease the wheel',
    '## Next',
    '_Soon._'
  ]);
});

test('CryptPad: spaces that its editor put in are plain spaces, its picture comes along', () => {
  expect(outlineOf(sample('cryptpad'))).toEqual([
    '## Who brings what',
    'Anna brings **soup**, Bo brings _bread_.',
    '1. Soup',
    '  1. spoons',
    '2. Bread',
    '> Eat first, talk later.',
    'H~2~O is free.',
    '[Picture missing: The soup pot]'
  ]);
  expect(pasted(sample('cryptpad')).pictures[0]!.source).toMatch(/^data:image\/png;base64,/);
});

test('WordPress, a page: block footnotes, a captioned picture, emoji drawn as pictures; no pixel', () => {
  expect(outlineOf(sample('wordpress-page'))).toEqual([
    '## The tide tables are ours',
    'On the quay we **read them aloud**, and _nobody_ stopped us{Harbour by-law 12, _paragraph 3_.}. See [the archive](https://quay.example/archive/tides?page=2).',
    '## What we found',
    '- Two pumps',
    '  - one of them dry',
    '- One ~~old~~ `gauge-7`',
    '3. Third reading',
    '4. Fourth reading',
    '> Salt gets in everywhere.',
    '> So do we.',
    '> _A lock keeper_',
    '[Picture missing: A tide gauge on the quay] The gauge, seen from the ferry',
    '=Month | =Level',
    'May | 2.1 m',
    'June | 1.9 m',
    'It is called <fr>marée basse</> over there 🌊.',
    '---',
    'More soon.'
  ]);
  expect(pasted(sample('wordpress-page')).pictures.map(({ caption }) => caption)).toEqual([
    'The gauge, seen from the ferry'
  ]);
});

test('WordPress, its editor: a footnote whose text is not on the clipboard is counted, its number stays', () => {
  expect(outlineOf(sample('wordpress-editor'))).toEqual([
    '## On the dyke',
    'It holds **for now**^1^.',
    '- Sand',
    '  1. in bags',
    '> Water finds the mole’s door.',
    '[Picture missing: dyke at dawn.jpg]'
  ]);
  expect(pasted(sample('wordpress-editor')).notesWithoutText).toBe(1);
});

test('Outlook: safe links lead where they lead, a picture in the mail is named, the pixel is not', () => {
  expect(outlineOf(sample('outlook'))).toEqual([
    'Hallo zusammen,',
    'das **Wehr** ist [hier](https://wehr.example/plan) beschrieben.',
    '- Montag',
    '- Freitag',
    '[Picture missing: Logo Wehrverein]',
    '**From:** Cy <cy@wehr.example>',
    '> Wann?'
  ]);
});

test('Outlook on the web: lines are paragraphs, its picture comes along', () => {
  expect(outlineOf(sample('outlook-web'))).toEqual([
    'Dear all,',
    'the **locks** open [on Monday](https://locks.example/).',
    '- Bring boots',
    '[Picture missing: Map of the locks]'
  ]);
  expect(pasted(sample('outlook-web')).pictures[0]!.alternative).toBe('Map of the locks');
});

test('Thunderbird: quoted mail is a quote, two line ends part paragraphs', () => {
  expect(outlineOf(sample('thunderbird'))).toEqual([
    'Hello Ada,',
    'the **pump house** is [open](https://pump.example/open) again:',
    '- Monday',
    '- Friday',
    'On 03/05/2026 Bo wrote:',
    '> Is it open?',
    '> Tell me _soon_.',
    'Yes.',
    'Come at ten.',
    '--⏎Ada at the pump'
  ]);
});

test('Gmail: what is only moved in is no quote, what was quoted is', () => {
  expect(outlineOf(sample('gmail'))).toEqual([
    'Dear friends,',
    'the **weir** meeting moves to [room 4](https://weir.example/room) 🚰.',
    '1. Bring the map',
    '2. Bring ~~a~~ two pens',
    'This line is only moved in.',
    'On Mon, 4 May 2026 Cy wrote:',
    '> Where do we meet?'
  ]);
});
