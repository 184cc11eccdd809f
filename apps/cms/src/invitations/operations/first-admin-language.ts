import { adminLanguages, type AdminLanguage } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { person } from '../../access/roles.ts';

/** In which language somebody is first written to: one they translate into, or the campaign's, or their inviter's. */
export async function firstAdminLanguage(theirs: string[], req: PayloadRequest): Promise<AdminLanguage> {
  const { languages } = await req.payload.findGlobal({
    slug: 'campaign',
    depth: 0,
    overrideAccess: true,
    req
  });
  const likely = [...theirs, languages[0] ?? '', person(req)?.adminLanguage ?? ''];
  return likely.map(asAdminLanguage).find((each) => each !== null) ?? 'en';
}

/** The admin's language of a tag, such as `es` of `es-MX`; null where the admin does not speak it. */
export function asAdminLanguage(tag: string): AdminLanguage | null {
  return adminLanguages.find((each) => each === tag.split('-')[0]) ?? null;
}
