import type { Endpoint } from 'payload';
import { asLanguageTag } from '../../../documents/language-tag.ts';
import { json, refusal } from '../../../server/answers.ts';
import { listStatements } from '../operations/list-statements.ts';

/** `GET /api/statements/list?language=&page=&limit=`: a page of the list as the site shows it. */
export const listEndpoint: Endpoint = {
  method: 'get',
  path: '/list',
  handler: async ({ payload, searchParams }) => {
    const language = asLanguageTag(searchParams.get('language'));
    if (!language) return refusal(400, 'language must be a BCP 47 tag.');
    const page = wholeNumber(searchParams.get('page'), { fallback: 1, most: 100_000 });
    const limit = wholeNumber(searchParams.get('limit'), { fallback: 20, most: 100 });
    if (!page || !limit) return refusal(400, 'page and limit must be whole numbers, limit at most 100.');

    return json(await listStatements(payload, { language, page, limit }));
  }
};

function wholeNumber(
  text: string | null,
  { fallback, most }: { fallback: number; most: number }
): number | null {
  if (text === null) return fallback;
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}
