import type { Payload } from 'payload';
import { mailTo } from '../../mail/mail-to.ts';
import { sendMail } from '../../mail/send-mail.ts';
import { accessLink } from '../../mail/texts/access-link.ts';
import { hiddenKey } from '../../sign-in/limiter/hidden-key.ts';
import { failureCounts } from '../../sign-in/limiter/failure-counts.ts';
import { lasts, makeAccessLink } from '../operations/make-access-link.ts';

const hour = 60 * 60 * 1000;
/** So that nobody fills somebody's mailbox, nor many from one place. */
const toOne = failureCounts({ allowed: 3, pause: hour, most: 20_000 });
const fromOne = failureCounts({ allowed: 20, pause: hour, most: 20_000 });

type Asked = { email: string; block: string };

/**
 * Mails a link to whoever has this address, if anybody has and not too many were asked for. Says nothing of that:
 * whoever asks is answered before this begins.
 */
export async function mailLink({ email, block }: Asked, payload: Payload): Promise<void> {
  if (!mayAsk({ email, block })) return;
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true
  });
  const person = docs[0];
  if (!person) return;
  const { link } = await makeAccessLink({ person: person.id, lasts: lasts.forgotten }, { payload });
  await sendMail(await mailTo(person, accessLink, payload, { link }), payload);
}

function mayAsk({ email, block }: Asked): boolean {
  const counts = [
    [toOne, hiddenKey('forgotten', email)],
    [fromOne, hiddenKey('forgotten', block)]
  ] as const;
  if (counts.some(([each, key]) => each.waitFor(key) > 0)) return false;
  for (const [each, key] of counts) each.note(key);
  return true;
}
