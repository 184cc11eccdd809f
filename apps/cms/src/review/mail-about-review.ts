import type { PayloadRequest } from 'payload';
import { person } from '../access/roles.ts';
import { env } from '../current-env.ts';
import type { EditorialCollection, EditorialDocument } from '../documents/editorial.ts';
import { log } from '../log.ts';
import { mailTo, type MailText } from '../mail/mail-to.ts';
import { sendMail } from '../mail/send-mail.ts';
import { reviewApproved, reviewAsked, reviewAskedForChanges } from '../mail/texts/review.ts';

type About = {
  collection: EditorialCollection;
  document: EditorialDocument;
  note: string;
  /** Id of the receiver; null if they were removed. */
  to: string | null;
};

/** Tells somebody that they were asked, where mail is set up. */
export async function mailTheAsked(about: About, req: PayloadRequest): Promise<void> {
  await tell(about, reviewAsked, req);
}

/** Tells who asked what came of it. */
export async function mailTheAsker(
  about: About & { state: 'approved' | 'changes' },
  req: PayloadRequest
): Promise<void> {
  await tell(about, about.state === 'approved' ? reviewApproved : reviewAskedForChanges, req);
}

async function tell(
  { collection, document, note, to }: About,
  text: MailText,
  { payload, user }: PayloadRequest
) {
  if (!to) return;
  const receiver = await payload.findByID({
    collection: 'users',
    id: to,
    depth: 0,
    disableErrors: true,
    overrideAccess: true
  });
  if (!receiver) return;
  const name = person({ user })?.name ?? '';
  const values = { asker: name, reviewer: name, title: document.title ?? '…', note };
  const link = `${env.CMS_URL}/admin/collections/${collection}/${document.id}`;
  const mail = await mailTo(receiver, text, payload, { ...values, link });
  // Not waited for: a slow mail server is nothing to the person who asked, and the request is made already.
  sendMail(mail, payload).catch((error: unknown) =>
    log.error({ err: error }, 'a mail about a review failed')
  );
}
