import { error, redirect } from '@sveltejs/kit';
import type { DocumentPage, Found } from '#lib/content.ts';

/** The page that was found; answers 404 where there is none and 301 where it has another address. */
export function pageOrElsewhere(found: Found): DocumentPage {
  if (!found) error(404);
  if ('movedTo' in found) redirect(301, found.movedTo);
  return found.page;
}
