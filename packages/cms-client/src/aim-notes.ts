import type { AimAnswer, AimListAnswer } from '@broadside/types';
import { referenceNotes } from './notes.ts';
import type { Note } from './reading.ts';

/** The list stands on one page, and any aim's adoption may alter it. */
export function aimListNote({ entries, readAt }: AimListAnswer): Note {
  return { collection: 'aims', ids: entries.map(({ id }) => id), lists: ['aims'], readAt };
}

/** The aim and its original, whose number, days and reason it shows, and by id what its explanation refers to. */
export function aimNotes({ document: { id, work }, references, readAt }: AimAnswer): Note[] {
  return [
    { collection: 'aims', ids: [...new Set([id, work])], lists: [], readAt },
    ...referenceNotes(references, readAt)
  ];
}
