import type { User } from '@broadside/types';
import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest, type TypedUser } from 'payload';

/** A request of the server's own that acts with a person's rights as they are now, and answers in their language. */
export async function requestAs(person: User | null, payload: Payload): Promise<PayloadRequest> {
  const i18n = await getLocalI18n({ config: payload.config, language: person?.adminLanguage ?? 'en' });
  const user = person ? ({ ...person, collection: 'users' } as TypedUser) : undefined;
  return await createLocalReq({ req: { i18n } as Partial<PayloadRequest>, ...(user && { user }) }, payload);
}
