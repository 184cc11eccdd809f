import type { Endpoint } from 'payload';
import { json } from '../../../server/answers.ts';
import { listTopics } from '../operations/list-topics.ts';

/** `GET /api/topics/list`: all that visitors may see, with their names in every language. */
export const listEndpoint: Endpoint = {
  method: 'get',
  path: '/list',
  handler: async ({ payload }) => json(await listTopics(payload))
};
