import type { Endpoint } from 'payload';
import { json } from '../../../server/answers.ts';
import { listGroups } from '../operations/list-groups.ts';

/** `GET /api/groups/list`: all that visitors may see, with their names in every language. */
export const listEndpoint: Endpoint = {
  method: 'get',
  path: '/list',
  handler: async ({ payload }) => json(await listGroups(payload))
};
