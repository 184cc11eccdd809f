import { startMailServer, type MailServer } from '@broadside/tests/support/mail-server.ts';
import { selfSigned } from '@broadside/tests/support/self-signed.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';

const trusted = selfSigned('localhost');
const from = { fromAddress: 'post@open-water.example', fromName: 'Open Water' };
let cms: TestCms;
let folder: string;
let servers: Record<'plain' | 'trusted' | 'untrusted' | 'silent' | 'tls', MailServer>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-mail-'));
  await writeFile(path.join(folder, 'trusted.pem'), trusted.cert);
  const [app, plain, starttls, untrusted, silent, tls] = await Promise.all([
    startCms({ NODE_EXTRA_CA_CERTS: path.join(folder, 'trusted.pem') }),
    startMailServer({ authOptional: false }),
    startMailServer(trusted),
    startMailServer(selfSigned('localhost')),
    // Takes the connection and says nothing.
    startMailServer({ onConnect: () => undefined }),
    startMailServer({ ...trusted, secure: true })
  ]);
  cms = app;
  servers = { plain, trusted: starttls, untrusted, silent, tls };
}, 120_000);
afterAll(async () => {
  await cms?.stop();
  await Promise.all(Object.values(servers ?? {}).map((server) => server.stop()));
  await rm(folder, { recursive: true, force: true });
});

test('a test mail arrives, and names neither this machine nor the program that sent it', async () => {
  await save({
    host: '127.0.0.1',
    port: servers.plain.port,
    security: 'none',
    user: 'post',
    password: 'secret'
  });
  expect(await sendTest()).toEqual({
    sent: true,
    sentence: expect.stringContaining('maya@open-water.example')
  });
  const { source, body } = await servers.plain.mailTo('maya@open-water.example');
  expect(body).toContain('the test mail you asked for');
  expect(source).toContain('Auto-Submitted: auto-generated');
  expect(source).not.toMatch(/x-mailer|nodemailer/i);
  expect(source).not.toContain(os.hostname());
});

test('a wrong password is said to be one', async () => {
  await save({
    host: '127.0.0.1',
    port: servers.plain.port,
    security: 'none',
    user: 'post',
    password: 'guess'
  });
  expect(await sendTest()).toMatchObject({ sent: false, sentence: expect.stringContaining('password') });
});

test('STARTTLS with a certificate that is trusted carries the mail encrypted', async () => {
  await save({ host: 'localhost', port: servers.trusted.port, security: 'starttls', user: null });
  expect(await sendTest()).toMatchObject({ sent: true });
  expect((await servers.trusted.mailTo('maya@open-water.example')).isEncrypted).toBe(true);
});

test('TLS from the start does so too', async () => {
  await save({ host: 'localhost', port: servers.tls.port, security: 'tls', user: null });
  expect(await sendTest()).toMatchObject({ sent: true });
});

test.each([
  ['a certificate signed by nobody we trust', 'untrusted', 'starttls', 'certificate is not valid'],
  ['a server that knows no encryption', 'plain', 'starttls', 'encryption'],
  ['TLS where the server begins in the open', 'plain', 'tls', 'encryption'],
  ['a server that stays silent', 'silent', 'none', 'did not answer in time']
] as const)('%s: nothing is sent, and why is said', async (_, server, security, sentence) => {
  await save({ host: 'localhost', port: servers[server].port, security, user: null });
  const before = servers[server].mails.length;
  expect(await sendTest()).toMatchObject({ sent: false, sentence: expect.stringContaining(sentence) });
  expect(servers[server].mails.length).toBe(before);
});

test('a server that does not exist, or that listens nowhere, is told apart', async () => {
  await save({ host: 'no-such-server.invalid', port: 587, security: 'starttls', user: null });
  expect((await sendTest()).sentence).toContain('no mail server of this name');
  await save({ host: 'localhost', port: 1, security: 'starttls', user: null });
  expect((await sendTest()).sentence).toContain('refuses the connection');
});

test('the password is stored encrypted, never given out, and kept when the field is left empty', async () => {
  const server = { host: '127.0.0.1', port: servers.plain.port, security: 'none', user: 'post' };
  const saved = await save({ ...server, password: 'secret' });
  const again = await save({ ...server, password: '' });
  const read = await cms.admin.get('/globals/settings?depth=2&showHiddenFields=true');
  const graphQl = await cms.admin.post('/graphql', {
    query: '{ Setting { mail { host hasPassword password } } }'
  });
  const answers = JSON.stringify([saved.body, again.body, read.body, graphQl.body]);
  expect(answers).not.toContain('"secret"');
  expect(read.body.mail.hasPassword).toBe(true);
  const [{ mail_secret: stored }] = await sql('select mail_secret from settings');
  expect(stored.length).toBeGreaterThan(40);
  expect(Buffer.from(stored, 'base64url').toString('latin1')).not.toContain('secret');
  expect(await sendTest()).toMatchObject({ sent: true });
});

test('the stored password is not sent to another server than it was typed for', async () => {
  await save({
    host: '127.0.0.1',
    port: servers.plain.port,
    security: 'none',
    user: 'post',
    password: 'secret'
  });
  const { status, body } = await save({ host: 'localhost', security: 'none', user: 'post' });
  expect(status).toBe(400);
  expect(body.errors[0].message).toContain('type the password again');
});

test.each([
  [{ host: 'smtp.example.org', security: 'none' }, 'read on the way'],
  [{ host: 'https://smtp.example.org', security: 'tls' }, 'name alone'],
  [{ host: 'smtp.example.org', security: 'tls', fromAddress: '' }, 'address']
])('%o is refused with a sentence', async (mail, sentence) => {
  const { status, body } = await save({ user: null, ...mail });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toContain(sentence);
});

test('only admins send test mails and see the settings', async () => {
  const noah = await cms.person('Noah', ['editor', 'moderator', 'translator'], ['es']);
  for (const caller of [noah, cms.site, cms.stranger]) {
    expect([401, 403]).toContain((await caller.post('/globals/settings/test-mail')).status);
    expect([401, 403]).toContain((await caller.get('/globals/settings')).status);
  }
});

function save(mail: Record<string, unknown>) {
  return cms.admin.post('/globals/settings', { mail: { ...from, ...mail } });
}

async function sendTest(): Promise<{ sent: boolean; sentence: string }> {
  return (await cms.admin.post('/globals/settings/test-mail')).body;
}

async function sql(text: string) {
  const client = new Client({ connectionString: cms.databaseUrl });
  await client.connect();
  const { rows } = await client.query(text);
  await client.end();
  return rows;
}
