import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wellFormedDocument } from '../testing/well-formed-documents.ts';
import { align } from './align.ts';
import type { Segment } from './segment.ts';
import { segmentsOf } from './segments-of.ts';

const AIMS = 'We oppose the sale of the waterworks. The water belongs to all who drink it.';
const MEETING = 'The founding meeting was held in the old customs house by the harbour.';
const CALL = 'Bring a cup, a bucket or a drum, and come to the lower bridge at noon.';
const THANKS = 'Thank you.';

const segment = (text: string, changes: Partial<Segment> = {}): Segment => {
  return { kind: 'paragraph', path: '', text, content: text, ...changes };
};
const alignTexts = (old: string[], current: string[]) =>
  align(
    old.map((text) => segment(text)),
    current.map((text) => segment(text))
  );
const same = (old: number) => ({ relation: 'same', old });
const changed = (old: number) => ({ relation: 'changed', old });
const isNew = { relation: 'new' };

describe('one edit', () => {
  test('none: every segment is the same', () => {
    expect(alignTexts([AIMS, MEETING], [AIMS, MEETING])).toEqual([same(0), same(1)]);
  });

  test('a segment that moved is the same', () => {
    expect(alignTexts([AIMS, MEETING, CALL], [CALL, AIMS, MEETING])).toEqual([same(2), same(0), same(1)]);
  });

  test('a word changed keeps identity', () => {
    expect(alignTexts([AIMS, MEETING], [AIMS, MEETING.replace('old', 'new')])).toEqual([same(0), changed(1)]);
  });

  test('a word changed and the segment moved keeps identity', () => {
    const moved = MEETING.replace('old', 'new');
    expect(alignTexts([AIMS, MEETING, CALL], [moved, AIMS, CALL])).toEqual([changed(1), same(0), same(2)]);
  });

  test('a new segment is new, wherever it stands', () => {
    expect(alignTexts([AIMS, MEETING], [AIMS, CALL, MEETING])).toEqual([same(0), isNew, same(1)]);
  });

  test('a segment taken out is named by no origin', () => {
    expect(alignTexts([AIMS, MEETING, CALL], [AIMS, CALL])).toEqual([same(0), same(2)]);
  });

  test('a segment written anew in its place is new', () => {
    expect(alignTexts([AIMS, MEETING], [AIMS, CALL])).toEqual([same(0), isNew]);
  });

  test('a segment that is split keeps its identity in one part', () => {
    const [first, second] = [
      'We oppose the sale of the waterworks.',
      'The water belongs to all who drink it.'
    ];
    const origins = alignTexts([MEETING, AIMS, CALL], [MEETING, first, second, CALL]);
    expect(origins.map(({ relation }) => relation).toSorted()).toEqual(['changed', 'same', 'same', 'split']);
    expect(origins.slice(1, 3).map((origin) => 'old' in origin && origin.old)).toEqual([1, 1]);
  });

  test('segments that are joined keep one identity and name the others', () => {
    const [, origin] = alignTexts([CALL, AIMS, MEETING], [CALL, `${AIMS} ${MEETING}`]);
    expect(origin).toEqual({ relation: 'joined', old: 1, others: [2] });
  });

  test('other marks, or another kind, change a segment that reads as before', () => {
    const old = [segment(AIMS), segment(MEETING)];
    const current = [segment(AIMS, { content: 'bold' }), segment(MEETING, { kind: 'quote' })];
    expect(align(old, current)).toEqual([changed(0), changed(1)]);
  });
});

describe('texts that are there more than once', () => {
  test('are told apart by their neighbours', () => {
    const old = [AIMS, THANKS, MEETING, THANKS, CALL];
    expect(alignTexts(old, [AIMS, MEETING, THANKS, CALL])).toEqual([same(0), same(2), same(3), same(4)]);
  });

  test('are told apart by neighbours that moved with them', () => {
    const old = [AIMS, THANKS, MEETING, THANKS, CALL];
    expect(alignTexts(old, [CALL, MEETING, THANKS, AIMS])).toEqual([same(4), same(2), same(3), same(0)]);
  });

  test('are paired in order in a long text where all around them was written anew', () => {
    const old = Array.from({ length: 600 }, (_, number) => [THANKS, `${number} ${AIMS}`]).flat();
    const current = Array.from({ length: 600 }, (_, number) => [`${MEETING} ${number}`, THANKS]).flat();
    const kept = alignTexts(old, current).filter(({ relation }) => relation === 'same');
    expect(kept).toEqual(Array.from({ length: 600 }, (_, number) => same(2 * number)));
  });

  test('and read alike but for a link are told apart by it', () => {
    const [one, other] = [segment(THANKS, { content: 'link a' }), segment(THANKS, { content: 'link b' })];
    expect(align([one, other], [other, one])).toEqual([same(1), same(0)]);
  });
});

const SENTENCES = [
  AIMS,
  MEETING,
  CALL,
  THANKS,
  'Вода належить усім, хто її п’є.',
  'الماء ملك لكل من يشربه.',
  '水はみんなのものです。'
];

type Edit = { how: 'insert' | 'delete' | 'move' | 'reformat' | 'retype'; at: number; to: number };
const edit: fc.Arbitrary<Edit> = fc.record({
  how: fc.constantFrom('insert', 'delete', 'move', 'reformat', 'retype'),
  at: fc.nat(),
  to: fc.nat()
});

// No two alike, so that what a person would call the same is beyond doubt.
const originals: fc.Arbitrary<Segment[]> = fc
  .array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 30 })
  .map((choices) => choices.map((choice, position) => segment(`${position}: ${SENTENCES[choice]}`)));

test('however a text is edited, just the touched segments are touched', () => {
  fc.assert(
    fc.property(originals, fc.array(edit, { maxLength: 20 }), (old, edits) => {
      const current: { segment: Segment; from: number | null; isTouched: boolean }[] = old.map(
        (segment, from) => {
          return { segment, from, isTouched: false };
        }
      );
      for (const [number, { how, at, to }] of edits.entries()) {
        const place = at % Math.max(1, current.length);
        const entry = current[place];
        if (how === 'insert') {
          current.splice(place, 0, { segment: segment(`inserted ${number}`), from: null, isTouched: true });
        } else if (entry === undefined) continue;
        else if (how === 'delete') current.splice(place, 1);
        else if (how === 'move') current.splice(to % current.length, 0, ...current.splice(place, 1));
        else {
          entry.isTouched = true;
          const { text } = entry.segment;
          entry.segment =
            how === 'reformat' ? segment(text, { content: `*${number}` }) : segment(`${text} ${number}`);
        }
      }
      const origins = align(
        old,
        current.map((entry) => entry.segment)
      );
      for (const [position, { from, isTouched }] of current.entries()) {
        if (!isTouched) expect(origins[position]).toEqual({ relation: 'same', old: from });
        else expect(origins[position]?.relation).not.toBe('same');
      }
    }),
    { numRuns: 300 }
  );
}, 60_000);

test('no identity is kept twice, and every position that is named exists', () => {
  fc.assert(
    fc.property(wellFormedDocument, wellFormedDocument, (before, after) => {
      const [old, current] = [segmentsOf(before.document), segmentsOf(after.document)];
      const origins = align(old, current);
      expect(origins.length).toBe(current.length);
      const kept = origins.flatMap((origin) => {
        if (origin.relation === 'new' || origin.relation === 'split') return [];
        return origin.relation === 'joined' ? [origin.old, ...origin.others] : [origin.old];
      });
      expect(new Set(kept).size).toBe(kept.length);
      for (const position of kept) expect(old[position]).toBeDefined();
    }),
    { numRuns: 200 }
  );
}, 60_000);

test('a version aligned with itself is the same throughout, repeated texts included', () => {
  fc.assert(
    fc.property(wellFormedDocument, ({ document }) => {
      const segments = segmentsOf(document);
      expect(align(segments, segments)).toEqual(segments.map((_, old) => same(old)));
    })
  );
}, 60_000);

test('a long text written anew, and thousands of equal segments, come to an end', () => {
  const many = Array.from({ length: 3000 }, (_, number) => segment(`${number} ${AIMS}`));
  const anew = Array.from({ length: 3000 }, (_, number) => segment(`${MEETING} ${number}`));
  expect(align(many, anew).length).toBe(3000);
  const equal = Array.from({ length: 20_000 }, () => segment(THANKS));
  expect(align(equal, equal.slice(1)).every(({ relation }) => relation === 'same')).toBe(true);
}, 60_000);
