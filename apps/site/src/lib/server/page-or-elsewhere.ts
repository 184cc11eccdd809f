import { error, redirect } from '@sveltejs/kit';

/** The page that was found; answers 404 where there is none and 301 where it has another address. */
export function pageOrElsewhere<Page>(found: { page: Page } | { movedTo: string } | null): Page {
  if (!found) error(404);
  if ('movedTo' in found) redirect(301, found.movedTo);
  return found.page;
}
