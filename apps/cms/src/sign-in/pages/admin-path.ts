import { env } from '../../current-env.ts';

/** Where to go after signing in: a page of the admin, or a preview that was asked for; else the admin's first page. */
export function adminPath(wanted: unknown): string {
  const url = typeof wanted === 'string' ? URL.parse(wanted, env.CMS_URL) : null;
  if (!url || url.origin !== new URL(env.CMS_URL).origin) return '/admin';
  const isOurs = /^\/(admin(\/|$)|preview\/)/.test(url.pathname);
  const isWayIn = /^\/admin\/(login|logout|logout-inactivity|forgot|reset|create-first-user)\b/.test(
    url.pathname
  );
  return isOurs && !isWayIn ? `${url.pathname}${url.search}` : '/admin';
}
