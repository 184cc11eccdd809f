import { env } from '../current-env.ts';
import type { EditorialCollection } from './editorial.ts';

/**
 * Where the Preview button leads: a route of ours that makes a guest token for this one draft and goes on to the
 * site. The address itself holds no secret, so that drawing the button makes no token. Null before the first save.
 */
export function previewAddress(
  collection: EditorialCollection,
  document: Record<string, unknown>
): string | null {
  return document.id ? `${env.CMS_URL}/preview/${collection}/${String(document.id)}` : null;
}

/** Where the live preview beside the form leads; it makes its token only when it is opened. Null before the first save. */
export function besideAddress(
  collection: EditorialCollection,
  document: Record<string, unknown>
): string | null {
  const address = previewAddress(collection, document);
  return address && `${address}/beside`;
}
