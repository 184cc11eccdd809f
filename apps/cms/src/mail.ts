import type { EmailAdapter } from 'payload';
import { log } from './log.ts';

/**
 * No mail is sent yet. Payload's stand-in would print whole messages to the log, and with them the links by which
 * one signs in; this one says only that there was something to send.
 */
export const noMail: EmailAdapter = () => ({
  name: 'no-mail',
  defaultFromAddress: 'nobody@localhost',
  defaultFromName: 'Broadside',
  sendEmail: () => {
    log.warn('a message was not sent: mail is not set up');
    return Promise.resolve();
  }
});
