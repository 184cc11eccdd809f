import type { Endpoint } from 'payload';
import { listQueryOf } from '../../../documents/list-query.ts';
import { json } from '../../../server/answers.ts';
import { listStatements } from '../operations/list-statements.ts';

/** `GET /api/statements/list?language=&page=&limit=`: a page of the list as the site shows it. */
export const listEndpoint: Endpoint = {
  method: 'get',
  path: '/list',
  handler: async ({ payload, searchParams }) => {
    const asked = listQueryOf(searchParams);
    return asked instanceof Response ? asked : json(await listStatements(payload, asked));
  }
};
