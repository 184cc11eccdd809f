import type { PayloadRequest } from 'payload';
import type { Aim } from '@broadside/types/payload-types';
import type { Change } from './adopt-aims.ts';
import type { CurrentAim } from './current-aims.ts';
import { publicFacts } from './public-facts.ts';

type Occasion = { date: string; place: string };
type Publication = { aim: CurrentAim; number: number; as: Change['as']; occasion: Occasion };

/** Publishes one aim's newest draft, as a part of an adoption. */
export async function publishAim(
  { aim, number, as, occasion }: Publication,
  req: PayloadRequest
): Promise<void> {
  const before = await publicFacts(aim.id, req);
  const decided =
    as === 'new'
      ? { number, position: number, adopted: occasion }
      : as === 'amended'
        ? amend(aim, before, occasion)
        : {};
  await req.payload.update({
    collection: 'aims',
    id: aim.id,
    data: { ...before, ...decided, title: aim.sentence, _status: 'published' },
    depth: 0,
    overrideAccess: true,
    req
  });
}

/** The wording that was public until now joins the earlier ones, with the occasion that had made it. */
function amend(
  aim: CurrentAim,
  before: Awaited<ReturnType<typeof publicFacts>>,
  amended: Occasion
): Partial<Aim> {
  const made = before.amended?.date ? before.amended : before.adopted;
  const earlier = {
    text: aim.publicSentence!,
    from: made?.date ?? null,
    until: amended.date,
    place: made?.place ?? null
  };
  return { amended, wordings: [...(before.wordings ?? []), earlier] };
}
