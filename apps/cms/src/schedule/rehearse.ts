import type { User } from '@broadside/types';
import { initTransaction, killTransaction, type PayloadRequest } from 'payload';
import type { EditorialCollection } from '../documents/editorial.ts';
import { requestAs } from './request-as.ts';
import { setStatus } from './set-status.ts';

type Change = { action: 'publish' | 'unpublish'; collection: EditorialCollection; id: string };

/**
 * Does now what is to be done later, and undoes it: whatever would stand in the way then (a field left empty, an
 * address that is taken, a right that is missing) is thrown as it would be by the form's own button.
 */
export async function rehearse({ action, collection, id }: Change, asking: PayloadRequest): Promise<void> {
  const req = await requestAs(asking.user as User, asking.payload);
  Object.assign(req, { i18n: asking.i18n, t: asking.t, user: asking.user });
  try {
    await initTransaction(req);
    await setStatus({ action, collection, id }, req);
  } finally {
    await killTransaction(req);
  }
}
