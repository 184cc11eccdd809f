import type { Endpoint } from 'payload';
import { json } from '../../../server/answers.ts';
import { readOverview } from '../operations/read-overview.ts';

/** `GET /api/globals/campaign/overview`: what the site keeps in memory of the campaign and its navigation. */
export const overviewEndpoint: Endpoint = {
  method: 'get',
  path: '/overview',
  handler: async ({ payload }) => json(await readOverview(payload))
};
