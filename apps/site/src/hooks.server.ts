import { isCmsUnavailable } from '@broadside/cms-client';
import type { RequestEvent } from '@sveltejs/kit';
import { dev } from '$app/env';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { directionOf } from '#lib/languages.ts';
import { translator } from '#lib/messages/translator.ts';
import { lastKnownCampaign, readCampaign } from '#lib/server/content/campaign.ts';
import { requestLanguage } from '#lib/server/request-language.ts';
import { site } from '#lib/server/site.ts';

/** Routes that answer with a file and say nothing about the campaign. */
const fileRoutes = new Set<string | null>([
  '/media/[file=file]',
  '/preview/[token]/media/[file=file]',
  '/robots.txt',
  '/set-up/colours.css'
]);
/** Routes for those who were given a link, and for nobody's cache. */
const guestRoutes = new Set<string | null>(['/preview/[token]', '/set-up/[token]', '/invitation/[token]']);
/** Kit's link to the built style sheet: the server sends it together with the campaign's colours. */
const builtSheet = /<link href="[^"]*\/assets\/style\.[^"]*" rel="stylesheet">/;
/** Seconds after which a reader may try again when the CMS is away. */
const retryAfter = '30';

export const handle: Handle = async ({ event, resolve }) => {
  const { locals, request, route, url } = event;
  // Pages send no script, so nothing of ours asks for a page's data alone.
  if (event.isDataRequest || namesAction(event)) {
    return new Response('Not found\n', { status: 404, headers: { 'cache-control': 'no-store' } });
  }
  locals.campaign = null;
  locals.problem = null;
  if (!fileRoutes.has(route.id)) await meetCampaign(locals);
  const acceptLanguage = request.headers.get('accept-language');
  locals.language = requestLanguage({ url, acceptLanguage }, locals.campaign);

  const response = await resolve(event, {
    transformPageChunk({ html }) {
      const { language } = translator(locals.language);
      return html
        .replace('%broadside.language%', () => language)
        .replace('%broadside.direction%', directionOf(language))
        .replace(builtSheet, '')
        .replace(
          '</head>',
          () => `<link rel="stylesheet" href="${site().styleSheet(locals.campaign?.colours ?? null)}"></head>`
        )
        .replace('</head>', dev ? '<script type="module" src="/@vite/client"></script></head>' : '</head>');
    }
  });
  response.headers.delete('x-sveltekit-page');
  if (response.headers.get('content-type') === 'text/html') {
    response.headers.set('content-type', 'text/html; charset=utf-8');
  }
  if (response.status === 503) response.headers.set('retry-after', retryAfter);
  if (!response.headers.has('cache-control')) {
    const isForAll = response.status < 400 && !guestRoutes.has(route.id);
    response.headers.set('cache-control', isForAll ? 'public, no-cache' : 'no-store');
  }
  return response;
};

/** The one place where what the pages throw is logged. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
  if (kind !== 'unknown') return;
  const { log } = site();
  if (isCmsUnavailable(error)) {
    log.warn({ err: error, route: event.route.id }, 'the CMS is away');
    return { status: 503, message: 'The content cannot be fetched right now.' };
  }
  log.error({ err: error, route: event.route.id }, 'a page failed');
  return { status: 500, message: 'Something went wrong.' };
};

/** Kit trips over some names, and no form of ours has any. */
function namesAction({ request, url }: RequestEvent): boolean {
  return request.method === 'POST' && [...url.searchParams.keys()].some((name) => name.startsWith('/'));
}

/** A page that says what went wrong still wears the campaign's look, so nothing is thrown here. */
async function meetCampaign(locals: App.Locals): Promise<void> {
  try {
    locals.campaign = await readCampaign();
  } catch (error) {
    locals.problem = error;
    locals.campaign = lastKnownCampaign();
  }
}
