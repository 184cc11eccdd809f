import type { Endpoint } from 'payload';
import { asLanguageTag } from '../../../documents/language-tag.ts';
import { json, notFound, refusal } from '../../../server/answers.ts';
import { readAim } from '../operations/read-aim.ts';

/** `GET /api/aims/read?language=&slug=`: one aim with its explanation and earlier wordings. */
export const readEndpoint: Endpoint = {
  method: 'get',
  path: '/read',
  handler: async ({ payload, searchParams }) => {
    const language = asLanguageTag(searchParams.get('language'));
    const slug = searchParams.get('slug');
    if (!language || !slug) return refusal(400, 'language must be a BCP 47 tag, and slug given.');

    const answer = await readAim(payload, { language, slug });
    return answer ? json(answer) : notFound();
  }
};
