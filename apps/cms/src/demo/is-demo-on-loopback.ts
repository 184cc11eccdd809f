import type { Request } from 'express';
import type { Payload } from 'payload';
import { env } from '../current-env.ts';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'localhost']);
const forwarding = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'via'
];

/**
 * Whether one-click sign-in may be offered: in the demo only, and only if this server listens on loopback, was asked
 * under a loopback name, and nothing in between forwarded the request.
 */
export async function isDemoOnLoopback(payload: Payload, request: Request): Promise<boolean> {
  if (!loopback.has(env.CMS_HOST) || !loopback.has(request.socket.localAddress ?? '')) return false;
  const host = (request.get('host') ?? '').replace(/:\d+$/, '');
  if (host !== 'localhost' && host !== '127.0.0.1') return false;
  if (forwarding.some((name) => request.headers[name] !== undefined)) return false;

  const campaign = await payload.findGlobal({
    slug: 'campaign',
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true
  });
  return campaign.isDemo === true;
}
