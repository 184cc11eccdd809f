import type { Payload } from 'payload';
import { unseal } from '../sign-in/seal.ts';

/** What is needed to send a mail. */
export type MailSettings = {
  host: string;
  port: number;
  security: 'none' | 'starttls' | 'tls';
  /** Null: the server is told no name. `password` is null where the stored one cannot be read any more. */
  account: { user: string; password: string | null } | null;
  from: { name: string; address: string };
};

const usualPorts = { none: 25, starttls: 587, tls: 465 };

/** The settings as they are saved now; null where mail is not set up. */
export async function readMailSettings(payload: Payload): Promise<MailSettings | null> {
  const [{ mail }, { name }] = await Promise.all([
    payload.findGlobal({ slug: 'settings', depth: 0, showHiddenFields: true, overrideAccess: true }),
    payload.findGlobal({ slug: 'campaign', depth: 0, overrideAccess: true })
  ]);
  if (!mail?.host || !mail.fromAddress) return null;
  return {
    host: mail.host,
    port: mail.port ?? usualPorts[mail.security],
    security: mail.security,
    account: mail.user
      ? { user: mail.user, password: mail.secret ? unseal('mail password', mail.secret) : '' }
      : null,
    from: { name: mail.fromName || name, address: mail.fromAddress }
  };
}

/** Whether there is a server to send by. */
export async function isMailSetUp(payload: Payload): Promise<boolean> {
  return (await readMailSettings(payload)) !== null;
}
