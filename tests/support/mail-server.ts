import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type ReceivedMail = { from: string; to: string[]; source: string; body: string; isEncrypted: boolean };
export type MailServer = {
  port: number;
  mails: ReceivedMail[];
  /** The newest mail to somebody, as soon as there is one. */
  mailTo: (address: string) => Promise<ReceivedMail>;
  stop: () => Promise<void>;
};

/** A mail server on loopback that keeps what it is given. It knows one account, `post` with the password `secret`. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key ? [] : ['STARTTLS'],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ username, password }, _, done) =>
      username === 'post' && password === 'secret'
        ? done(null, { user: username })
        : done(Object.assign(new Error('Authentication failed'), { responseCode: 535 })),
    onData: async (stream, { envelope, secure }, done) => {
      const source = await text(stream);
      mails.push({
        from: envelope.mailFrom ? envelope.mailFrom.address : '',
        to: envelope.rcptTo.map(({ address }) => address),
        source,
        body: bodyOf(source),
        isEncrypted: secure
      });
      server.emit('mail');
      done();
    },
    ...options
  });
  // A client that breaks off, because it trusts no certificate of ours, is part of the tests.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const newest = (address: string) => mails.findLast(({ to }) => to.includes(address));
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    mailTo: async (address) => {
      while (!newest(address)) await once(server as unknown as NodeJS.EventEmitter, 'mail');
      return newest(address)!;
    },
    stop: () => new Promise((resolve) => server.close(resolve))
  };
}

/** The text of a mail that is all text. */
function bodyOf(source: string): string {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  if (!/quoted-printable/i.test(head)) return body;
  const joined = body.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
