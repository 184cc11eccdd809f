import type { Endpoint } from 'payload';
import { writers } from '../../../access/roles.ts';
import { notAllowed } from '../../../server/answers.ts';
import { readScreen } from '../operations/read-screen.ts';

/** `GET /api/aims/screen`: a `Screen`, for editors, admins and translators. */
export const screenEndpoint: Endpoint = {
  method: 'get',
  path: '/screen',
  handler: async (req) => {
    if (!(await writers({ req }))) return notAllowed();
    return Response.json(await readScreen(req.payload, req.user));
  }
};
