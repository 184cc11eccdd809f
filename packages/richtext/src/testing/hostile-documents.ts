import fc from 'fast-check';
import type { RichTextDocument } from '@broadside/types';
import { HOSTILE_STRINGS } from './hostile-strings.ts';
import { wellFormedDocument } from './well-formed-documents.ts';

const TYPES = (
  'paragraph heading quote list listitem horizontalrule table tablerow tablecell upload text linebreak tab link ' +
  'autolink inlineBlock block root relationship iframe script __proto__ constructor'
).split(' ');

const hostileString = fc.oneof(
  fc.constantFrom(...HOSTILE_STRINGS),
  fc.string({ unit: 'binary', maxLength: 20 })
);
const hostileValue = fc.oneof(
  { weight: 6, arbitrary: hostileString },
  { weight: 3, arbitrary: fc.constantFrom(...TYPES) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(null, true, -1, 0, 0.5, 1, 3, 127, 1e9, 1e21, [], {}, [[]], [null], {
      root: {}
    })
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) }
);

type Blow = { how: 'replace' | 'text' | 'delete' | 'copy'; at: number; from: number; value: unknown };
const blow: fc.Arbitrary<Blow> = fc.record({
  how: fc.constantFrom('replace', 'text', 'text', 'text', 'delete', 'copy', 'copy'),
  at: fc.nat(),
  from: fc.nat(),
  value: hostileValue
});

/**
 * A document as the editor saves it, after blows anywhere in it: values of the wrong kind, hostile texts, members gone,
 * pieces copied to where they do not belong. Always JSON, as a database gives it.
 */
export const hostileDocument: fc.Arbitrary<RichTextDocument> = fc
  .tuple(wellFormedDocument, fc.array(blow, { minLength: 1, maxLength: 12 }))
  .map(([{ document }, blows]) =>
    blows.reduce(strike, JSON.parse(JSON.stringify(document)) as RichTextDocument)
  );

function strike(document: RichTextDocument, { how, at, from, value }: Blow): RichTextDocument {
  const places = placesIn(document);
  const texts = places.filter(({ holder, key }) => typeof holder[key] === 'string' && key !== 'type');
  const place = how === 'text' ? texts[at % texts.length] : places[at % places.length];
  const source = places[from % places.length];
  if (place === undefined || source === undefined) return document;
  if (how === 'delete') delete place.holder[place.key];
  else place.holder[place.key] = how === 'copy' ? source.holder[source.key] : value;
  // A copy of a part into itself is written out, since JSON knows no cycles.
  return withoutCycles(document);
}

type Holder = { [key: string]: unknown };

function placesIn(value: unknown): { holder: Holder; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

function withoutCycles(document: RichTextDocument): RichTextDocument {
  const write = (value: unknown, above: unknown[]): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) return null;
    const inside = [...above, value];
    if (Array.isArray(value)) return value.map((member) => write(member, inside));
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, write(member, inside)]));
  };
  return write(document, []) as RichTextDocument;
}
