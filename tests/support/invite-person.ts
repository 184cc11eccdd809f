import { callerOf, type Caller } from './caller.ts';

type Person = { name: string; email: string; password: string; roles: string[]; languages?: string[] };

/** Invites somebody as an admin does, and follows the link as they would: then they can sign in. */
export async function invitePerson(cmsUrl: string, admin: Caller, person: Person): Promise<void> {
  const { name, email, password, roles, languages = [] } = person;
  const invited = await admin.post('/users/invite', { name, email, roles, languages });
  if (invited.status !== 200)
    throw new Error(`${name} could not be invited: ${invited.status} ${JSON.stringify(invited.body)}`);
  const token = invited.body.link.split('/').at(-1);
  const guest = callerOf(cmsUrl, { Authorization: `Guest ${token}` });
  const { body } = await guest.post('/guest-tokens/access', { name, password, adminLanguage: 'en' });
  if (body.result !== 'done')
    throw new Error(`${name} could not use the invitation: ${JSON.stringify(body)}`);
}
