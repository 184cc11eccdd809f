import type { Endpoint } from 'payload';
import { listQueryOf } from '../../../documents/list-query.ts';
import { json, notFound, refusal } from '../../../server/answers.ts';
import { readGroup } from '../operations/read-group.ts';

/** `GET /api/groups/read?slug=&language=&page=&limit=`: a group with a page of what is published of it. */
export const readEndpoint: Endpoint = {
  method: 'get',
  path: '/read',
  handler: async ({ payload, searchParams }) => {
    const asked = listQueryOf(searchParams);
    if (asked instanceof Response) return asked;
    const slug = searchParams.get('slug');
    if (!slug) return refusal(400, 'slug must be given.');
    const answer = await readGroup(payload, { ...asked, slug });
    return answer ? json(answer) : notFound();
  }
};
