import type { Endpoint } from 'payload';
import { asLanguageTag } from '../../../documents/language-tag.ts';
import { json, refusal } from '../../../server/answers.ts';
import { listAims } from '../operations/list-aims.ts';

/** `GET /api/aims/list?language=`: every adopted aim, as the site shows them. */
export const listEndpoint: Endpoint = {
  method: 'get',
  path: '/list',
  handler: async ({ payload, searchParams }) => {
    const language = asLanguageTag(searchParams.get('language'));
    if (!language) return refusal(400, 'language must be a BCP 47 tag.');
    return json(await listAims(payload, { language }));
  }
};
