import { callerOf, type Caller } from './caller.ts';
import { invitePerson } from './invite-person.ts';
import type { Broadside } from './run-broadside.ts';
import { signIn } from './sign-in.ts';

const password = 'correct horse battery staple';

/** Sets a fresh Broadside up without its form, for stories that begin after it; answers its first admin. */
export async function setUpCampaign(
  { cmsUrl, setUpLink }: Broadside,
  { name, originalLanguage = 'en' }: { name: string; originalLanguage?: string }
): Promise<{ admin: Caller; person: (name: string, roles: string[]) => Promise<Caller> }> {
  const token = setUpLink!.split('/').at(-1)!;
  const emailOf = (who: string) => `${who.toLowerCase()}@campaign.example`;
  const { status } = await callerOf(cmsUrl, { Authorization: `Guest ${token}` }).post(
    '/guest-tokens/set-up',
    {
      name,
      purpose: '',
      originalLanguage,
      adminName: 'Maya',
      adminEmail: emailOf('Maya'),
      adminPassword: password
    }
  );
  if (status !== 200) throw new Error(`The campaign could not be set up: ${status}`);
  const admin = await signIn(cmsUrl, emailOf('Maya'), password);
  return {
    admin,
    person: async (who, roles) => {
      await invitePerson(cmsUrl, admin, { name: who, email: emailOf(who), password, roles });
      return await signIn(cmsUrl, emailOf(who), password);
    }
  };
}
