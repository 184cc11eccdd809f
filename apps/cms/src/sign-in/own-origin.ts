import { env } from '../current-env.ts';

/**
 * Whether a form or script of our own pages asks, or no browser at all: another site must not sign anybody in (to an
 * account of its own). Every browser names the page's origin when it posts.
 */
export function isFromOwnPage(headers: { get: (name: string) => string | null | undefined }): boolean {
  const origin = headers.get('origin');
  if (origin) return origin === env.CMS_URL || origin === `http://${headers.get('host')}`;
  return !['cross-site', 'same-site'].includes(headers.get('sec-fetch-site') ?? '');
}
