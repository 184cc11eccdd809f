import type { AimAnswer, AimListAnswer } from '@broadside/types';
import { expect, test } from 'vitest';
import { aimListNote, aimNotes } from './aim-notes.ts';

const references = { pictures: { p1: {} }, links: { 'statements:b': [] } };

test('A translated aim is read anew when its original changes, which has its number and days', () => {
  const answer = { readAt: 12, document: { id: 'a', work: 'o' }, references } as unknown as AimAnswer;
  expect(aimNotes(answer)).toEqual([
    { collection: 'aims', ids: ['a', 'o'], lists: [], readAt: 12 },
    { collection: 'media', ids: ['p1'], lists: [], readAt: 12 },
    { collection: 'statements', ids: ['b'], lists: [], readAt: 12 }
  ]);
});

test('The list of aims is read anew when any aim changes', () => {
  const answer = { readAt: 7, entries: [{ id: 'a' }, { id: 'b' }] } as unknown as AimListAnswer;
  expect(aimListNote(answer)).toEqual({ collection: 'aims', ids: ['a', 'b'], lists: ['aims'], readAt: 7 });
});
