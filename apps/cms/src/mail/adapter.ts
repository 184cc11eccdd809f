import type { EmailAdapter } from 'payload';
import { log } from '../log.ts';
import { sendMail } from './send-mail.ts';

/**
 * Payload's own mails by our server. Payload's stand-in would print whole messages to the log, and with them the links
 * by which one signs in.
 */
export const mailAdapter: EmailAdapter = ({ payload }) => ({
  name: 'settings',
  // Sent as the settings say.
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Broadside',
  sendEmail: async ({ to, subject, text }) => {
    if (typeof to !== 'string' || typeof text !== 'string')
      return void log.error('a mail without plain text or with several receivers was not sent');
    await sendMail({ to: { name: '', address: to }, subject: subject ?? '', text }, payload);
  }
});
