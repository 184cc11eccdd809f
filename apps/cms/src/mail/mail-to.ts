import type { User } from '@broadside/types';
import type { Payload } from 'payload';
import type { Sentences } from '../admin/their-language.ts';
import type { Mail } from './send-mail.ts';

/** A mail's subject and text in each of the admin's languages, with `{campaign}`, `{name}` and whatever else is filled in. */
export type MailText = { subject: Sentences; text: Sentences };
type Receiver = Pick<User, 'name' | 'email' | 'adminLanguage'>;

/** The mail for somebody, in their language. */
export async function mailTo(
  { name, email, adminLanguage }: Receiver,
  { subject, text }: MailText,
  payload: Payload,
  values: Record<string, string> = {}
): Promise<Mail> {
  const campaign = await payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true });
  const fill = (sentences: Sentences) =>
    Object.entries({ campaign: campaign.name, name, ...values }).reduce(
      (filled, [key, value]) => filled.replaceAll(`{${key}}`, () => value),
      sentences[adminLanguage ?? 'en']
    );
  return { to: { name, address: email }, subject: fill(subject), text: fill(text) };
}
