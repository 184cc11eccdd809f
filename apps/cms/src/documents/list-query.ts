import { refusal } from '../server/answers.ts';
import { asLanguageTag } from './language-tag.ts';

export type ListQuery = { language: string; page: number; limit: number };

/** The language, page and length that a list was asked for with, or the refusal of what was wrong with them. */
export function listQueryOf(searchParams: URLSearchParams): ListQuery | Response {
  const language = asLanguageTag(searchParams.get('language'));
  if (!language) return refusal(400, 'language must be a BCP 47 tag.');
  const page = wholeNumber(searchParams.get('page'), { fallback: 1, most: 100_000 });
  const limit = wholeNumber(searchParams.get('limit'), { fallback: 20, most: 100 });
  if (!page || !limit) return refusal(400, 'page and limit must be whole numbers, limit at most 100.');
  return { language, page, limit };
}

function wholeNumber(
  text: string | null,
  { fallback, most }: { fallback: number; most: number }
): number | null {
  if (text === null) return fallback;
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : null;
}
