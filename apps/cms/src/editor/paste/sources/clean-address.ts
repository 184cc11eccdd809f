/**
 * The address a pasted link leads to, or null where it may not be kept: other schemes than http, https, mailto and
 * tel (javascript:, data:, file:), and addresses inside the document it comes from. Redirects that Google, Outlook
 * and Facebook put before an address are taken away.
 */
export function cleanAddress(written: string, own: ReadonlySet<string> = new Set()): string | null {
  let url = URL.parse(written.trim());
  for (let redirects = 0; url && redirects < 3; redirects++) {
    const target = redirectedTo(url);
    if (!target) break;
    url = URL.parse(target);
  }
  if (!url || !ALLOWED.has(url.protocol)) return null;
  if (url.hash && own.has(fragmentOf(url.href)!)) return null;
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.pathname ? url.href : null;
  // `https://a-name-you-trust@elsewhere/` is written to deceive.
  return url.username || url.password ? null : url.href;
}

/** What stands behind the `#`, decoded; null without one. */
export function fragmentOf(address: string): string | null {
  const hash = address.indexOf('#');
  if (hash === -1) return null;
  const fragment = address.slice(hash + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    // A stray % sign: the name is meant as it stands.
    return fragment;
  }
}

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

function redirectedTo({ hostname, pathname, searchParams }: URL): string | null {
  if (/(^|\.)google\.[a-z.]{2,6}$/.test(hostname) && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url');
  if (hostname.endsWith('.safelinks.protection.outlook.com')) return searchParams.get('url');
  if (/^lm?\.facebook\.com$/.test(hostname) && pathname === '/l.php') return searchParams.get('u');
  return null;
}
