import type { Request } from 'express';
import type { Payload } from 'payload';
import { env } from '../current-env.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost']);
const forwarding = /^(x-forwarded-|x-original-|forwarded$|via$|x-real-ip$|cf-connecting-ip$|true-client-ip$)/;

/**
 * Whether one-click sign-in may be offered: in the demo only, and only if this server listens on loopback, was asked
 * under a loopback name, and nothing in between forwarded the request.
 */
export async function isDemoOnLoopback(payload: Payload, request: Request): Promise<boolean> {
  if (!loopback.has(env.CMS_HOST) || !loopback.has(request.socket.localAddress ?? '')) return false;
  const host = (request.get('host') ?? '').replace(/:\d+$/, '');
  if (host !== 'localhost' && host !== '127.0.0.1') return false;
  if (Object.keys(request.headers).some((name) => forwarding.test(name))) return false;
  if (request.get('sec-fetch-site') === 'cross-site') return false;

  const campaign = await payload.findGlobal({
    slug: 'campaign',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true
  });
  return campaign.isDemo === true;
}
