import type { AimDraft, Occasion } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { workOf, type EditorialDocument } from '../../../documents/editorial.ts';
import { factOf } from '../../../documents/facts.ts';
import { readOriginal } from './read-original.ts';

type Draft = EditorialDocument & Record<string, unknown>;

/** A draft of an aim as its page is told it. */
export async function aimDraft(draft: Draft, req: PayloadRequest): Promise<AimDraft> {
  const original = await readOriginal('aims', draft, req);
  const because = factOf(draft, 'retired.because');
  const retiredOn = factOf(draft, 'retired.date');
  const wordings = (draft['wordings'] ?? []) as Record<'text' | 'from' | 'until' | 'place', string | null>[];
  return {
    id: draft.id,
    language: draft.language,
    slug: draft.slug ?? '',
    sentence: draft.title ?? '',
    work: workOf(draft)!,
    number: (draft['number'] as number | null | undefined) ?? null,
    adopted: occasion(draft, 'adopted'),
    amended: occasion(draft, 'amended'),
    retired: retiredOn
      ? {
          date: String(retiredOn),
          because: because
            ? { text: String(because), language: draft.language }
            : {
                text: String((original && factOf(original, 'retired.because')) ?? ''),
                language: original?.language ?? draft.language
              }
        }
      : null,
    body: (draft['body'] ?? null) as AimDraft['body'],
    wordings: wordings.map(({ text, from, until, place }) => ({
      text: text ?? '',
      from: from ?? '',
      until: until ?? '',
      place: place || null
    })),
    publishedAt: draft.publishedAt ?? new Date().toISOString(),
    isOriginal: !draft.translationOf
  };
}

function occasion(draft: Draft, name: 'adopted' | 'amended'): Occasion | null {
  const date = factOf(draft, `${name}.date`);
  const place = factOf(draft, `${name}.place`);
  return date ? { date: String(date), place: place ? String(place) : null } : null;
}
