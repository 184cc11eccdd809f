import type { Payload } from 'payload';
import { env } from '../current-env.ts';

/** `localAddress`: where the request arrived, if it is known; the admin's pages only know the headers. */
type Asked = { headers: Headers; localAddress?: string };

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost']);
const forwarding = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

/**
 * Whether one-click sign-in may be offered: in the demo only, and only if this server listens on loopback, was asked
 * under a loopback name, and nothing in between forwarded the request.
 */
export async function isDemoOnLoopback(payload: Payload, { headers, localAddress }: Asked): Promise<boolean> {
  if (!loopback.has(env.CMS_HOST)) return false;
  if (localAddress !== undefined && !loopback.has(localAddress)) return false;
  const host = (headers.get('host') ?? '').replace(/:\d+$/, '');
  if (host !== 'localhost' && host !== '127.0.0.1') return false;
  if (forwarding.some((name) => headers.has(name))) return false;

  const campaign = await payload.findGlobal({
    slug: 'campaign',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true
  });
  return campaign.isDemo === true;
}
