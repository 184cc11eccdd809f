import type { Endpoint } from 'payload';
import { listQueryOf } from '../../../documents/list-query.ts';
import { json, refusal } from '../../../server/answers.ts';
import { listCalls } from '../operations/list-calls.ts';

/**
 * `GET /api/action-calls/list?language=&page=&limit=&at=`: the calls that are on, coming and over at a moment (ISO 8601,
 * by default now); `page` and `limit` are of those that are over.
 */
export const listEndpoint: Endpoint = {
  method: 'get',
  path: '/list',
  handler: async ({ payload, searchParams }) => {
    const asked = listQueryOf(searchParams);
    if (asked instanceof Response) return asked;
    const at = searchParams.has('at') ? new Date(searchParams.get('at')!) : new Date();
    if (Number.isNaN(at.getTime())) return refusal(400, 'at must be a moment, such as 2014-06-02T12:00:00Z.');
    return json(await listCalls(payload, { ...asked, at }));
  }
};
