import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { has } from '../access/roles.ts';
import { notAllowed, refusal } from '../server/answers.ts';

const ticks = ['checklistDismissed', 'hasBackUp'] as const;

/**
 * `POST /api/globals/campaign/checklist` with `{ checklistDismissed?, hasBackUp? }`: puts the list away or brings it
 * back, and says that back-ups are seen to, which nothing in the content could tell.
 */
export const checklistEndpoint: Omit<Endpoint, 'root'> = {
  method: 'post',
  path: '/checklist',
  handler: async (req) => {
    if (!has(req, 'admin')) return notAllowed();
    await addDataAndFileToRequest(req);
    const sent = (req.data ?? {}) as Record<string, unknown>;
    const data = Object.fromEntries(
      ticks.flatMap((tick) => (typeof sent[tick] === 'boolean' ? [[tick, sent[tick]]] : []))
    );
    if (Object.keys(data).length === 0) return refusal(400, `Send ${ticks.join(' or ')}: true or false.`);
    await req.payload.updateGlobal({ slug: 'campaign', data, depth: 0, overrideAccess: true, req });
    return Response.json({ result: 'done' });
  }
};
