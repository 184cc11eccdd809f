import type { Page } from 'playwright-core';

/** What a page did while it was watched that pages of the site must not do. */
export type Watched = { elsewhere: string[]; complaints: string[]; cookies: string[] };

/** Notes requests to other origins than `origin`, what the browser complained of, and cookies that were sent. */
export function watchPage(page: Page, origin: string): Watched {
  const seen: Watched = { elsewhere: [], complaints: [], cookies: [] };
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) seen.elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    // A page that is rightly not found is told in the console too; its status is checked where it is asked for.
    const isOwnStatus =
      message.text().startsWith('Failed to load resource') && message.location().url === page.url();
    if (!isOwnStatus) seen.complaints.push(message.text());
  });
  page.on('pageerror', (error) => seen.complaints.push(error.message));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Going on to the next page cuts off what the last one was still asking for.
    if (reason !== 'net::ERR_ABORTED') seen.complaints.push(`${request.url()}: ${reason}`);
  });
  page.on('response', async (response) => {
    const cookie = await response.headerValue('set-cookie');
    if (cookie) seen.cookies.push(cookie);
  });
  return seen;
}
