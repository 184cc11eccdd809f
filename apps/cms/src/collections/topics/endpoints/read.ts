import type { Endpoint } from 'payload';
import { listQueryOf } from '../../../documents/list-query.ts';
import { json, notFound, refusal } from '../../../server/answers.ts';
import { readTopic } from '../operations/read-topic.ts';

/** `GET /api/topics/read?slug=&language=&page=&limit=`: a topic with a page of what is published of it. */
export const readEndpoint: Endpoint = {
  method: 'get',
  path: '/read',
  handler: async ({ payload, searchParams }) => {
    const asked = listQueryOf(searchParams);
    if (asked instanceof Response) return asked;
    const slug = searchParams.get('slug');
    if (!slug) return refusal(400, 'slug must be given.');
    const answer = await readTopic(payload, { ...asked, slug });
    return answer ? json(answer) : notFound();
  }
};
