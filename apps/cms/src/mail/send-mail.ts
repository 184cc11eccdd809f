import { createTransport } from 'nodemailer';
import type { Payload } from 'payload';
import { env } from '../current-env.ts';
import { log } from '../log.ts';
import { problemOf, type MailProblem } from './mail-problem.ts';
import { readMailSettings, type MailSettings } from './read-mail-settings.ts';

export type Mail = { to: { name: string; address: string }; subject: string; text: string };
export type MailResult = { sent: true } | { sent: false; because: MailProblem };

/** How long one step may take and how long all of them, in milliseconds: somebody waits for the answer. */
const step = 5000;
const patience = 12_000;

/**
 * Sends a mail by the server of the settings. Never throws: what went wrong is in the answer and, without a word of
 * the mail, in the log. Call it outside any transaction.
 */
export async function sendMail(mail: Mail, payload: Payload): Promise<MailResult> {
  const result = await tryToSend(mail, payload);
  if (!result.sent && result.because !== 'not-set-up')
    log.warn({ problem: result.because }, 'a mail could not be sent');
  return result;
}

async function tryToSend(mail: Mail, payload: Payload): Promise<MailResult> {
  const settings = await readMailSettings(payload);
  if (!settings) return { sent: false, because: 'not-set-up' };
  if (settings.account?.password === null) return { sent: false, because: 'password-lost' };

  const transport = createTransport(optionsOf(settings));
  let impatience: NodeJS.Timeout | undefined;
  try {
    await Promise.race([
      transport.sendMail({
        ...mail,
        from: settings.from,
        headers: { 'Auto-Submitted': 'auto-generated' },
        xMailer: false
      }),
      new Promise((_, reject) => {
        impatience = setTimeout(() => reject(Object.assign(new Error(), { code: 'ETIMEDOUT' })), patience);
      })
    ]);
    return { sent: true };
  } catch (error) {
    return { sent: false, because: problemOf(error) };
  } finally {
    clearTimeout(impatience);
    transport.close();
  }
}

function optionsOf({ host, port, security, account }: MailSettings) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(account && { auth: { user: account.user, pass: account.password ?? '' } }),
    // How we greet the server ends up in the mail's headers: not by this machine's own name.
    name: new URL(env.CMS_URL).hostname,
    connectionTimeout: step,
    greetingTimeout: step,
    socketTimeout: step,
    dnsTimeout: step,
    logger: false,
    disableFileAccess: true,
    disableUrlAccess: true
  };
}
