import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { editors } from '../../../access/roles.ts';
import { inTheirLanguage, type Sentences } from '../../../admin/their-language.ts';
import { notAllowed } from '../../../server/answers.ts';
import type { Outcome } from '../operations/outcome.ts';
import { readScreen } from '../operations/read-screen.ts';

type Sent = Record<string, unknown>;
type Change = (sent: Sent & { id: string }, req: PayloadRequest) => Promise<Outcome>;

/**
 * `POST /api/aims{path}` with JSON: a change by an editor or admin. Answers `{ screen, aim? }` as it is afterwards; 409
 * where the change was based on what is no longer so and 400 where it is refused, both with a sentence in
 * `errors[0].message` and the screen.
 */
export function changing(path: string, change: Change): Endpoint {
  return {
    method: 'post',
    path,
    handler: async (req) => {
      if (!(await editors({ req }))) return notAllowed();
      await addDataAndFileToRequest(req);
      const outcome = await change({ ...req.data, id: String(req.routeParams?.id ?? '') }, req);
      const screen = await readScreen(req.payload, req.user);

      if (outcome.result === 'done') return Response.json({ screen, aim: outcome.aim ?? null });
      const because = outcome.result === 'stale' ? changedMeanwhile : outcome.because;
      const aim = outcome.result === 'refused' ? (outcome.aim ?? null) : null;
      return Response.json(
        { errors: [{ message: inTheirLanguage(req, because) }], aim, screen },
        { status: outcome.result === 'stale' ? 409 : 400 }
      );
    }
  };
}

const changedMeanwhile: Sentences = {
  en: 'Somebody changed this meanwhile. Nothing of yours was saved over it.',
  es: 'Alguien lo ha cambiado entretanto. No se ha guardado nada suyo encima.',
  uk: 'Тим часом хтось це змінив. Поверх нього нічого вашого не збережено.',
  ar: 'غيّر أحدهم هذا في هذه الأثناء. لم يُحفظ شيء منك فوقه.'
};
