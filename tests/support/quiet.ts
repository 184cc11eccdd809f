import type { Page, Request } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Waits until a page of the admin has caught up with what was typed: its editor hands text to the form only when
 * the browser is idle, and the form then asks the server, whose answer replaces what the form holds.
 */
export function quietnessOf(page: Page): () => Promise<void> {
  const underWay = new Set<Request>();
  page.on('request', (request) => {
    if (request.method() === 'POST') underWay.add(request);
  });
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));

  /** Twice idle: what the first idle moment set in motion has been drawn by the second. */
  const idle = () =>
    page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestIdleCallback(() => setTimeout(() => requestIdleCallback(() => done())))
        )
    );
  return async () => {
    await idle();
    await expect.poll(() => underWay.size, { timeout: 10_000, interval: 50 }).toBe(0);
    await idle();
  };
}
