import { redirect } from '@sveltejs/kit';
import { links } from '#lib/links.ts';

/** Sends the reader to the best language; remembers nothing, so that it can be cached for everyone. */
export function load({ locals, setHeaders }) {
  setHeaders({ vary: 'Accept-Language' });
  if (locals.problem) throw locals.problem;
  if (!locals.campaign?.isSetUp) return;

  setHeaders({ 'cache-control': 'public, max-age=60' });
  redirect(307, links.home(locals.language));
}
