import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { callerOf, type Caller } from './caller.ts';
import { startCmsProcess } from './cms-process.ts';
import { createMigratedDatabase } from './create-database.ts';
import { invitePerson } from './invite-person.ts';

/** A CMS of a test's own, in which a campaign was just set up by the person `admin`. */
export type TestCms = {
  url: string;
  databaseUrl: string;
  /** The token of the set-up link, used up. */
  setUpToken: string;
  admin: Caller;
  /** The site's service account. */
  site: Caller;
  stranger: Caller;
  /** Makes a person with these roles and signs them in. */
  person: (name: string, roles: string[], languages?: string[]) => Promise<Caller>;
  /** All that was logged so far. */
  log: () => Promise<string>;
  stop: () => Promise<void>;
};

export const password = 'correct horse battery staple';

/** Starts the CMS alone, from its build, on an empty database, and sets a campaign up by its link as a person would. */
export async function startCms(variables: Record<string, string> = {}): Promise<TestCms> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadside-cms-'));
  const database = await createMigratedDatabase();
  const siteApiKey = randomUUID();
  let setUpToken = '';

  const app = await startCmsProcess({
    databaseUrl: database.url,
    folder,
    onMessage: (message) => {
      if (message.type === 'set-up-link') setUpToken = message.url.split('/').at(-1)!;
    },
    variables: {
      PAYLOAD_SECRET: randomBytes(32).toString('base64url'),
      SITE_API_KEY: siteApiKey,
      ...variables
    }
  });
  const { url } = app;
  const stop = async () => {
    await app.stop();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  };

  const signIn = async (email: string) => {
    const { body } = await callerOf(url).post('/users/login', { email, password });
    return callerOf(url, { Authorization: `JWT ${body.token}` });
  };
  try {
    await callerOf(url, { Authorization: `Guest ${setUpToken}` }).post('/guest-tokens/set-up', {
      name: 'Open Water',
      purpose: 'The waterworks are not for sale.',
      originalLanguage: 'en',
      adminName: 'Maya',
      adminEmail: 'maya@open-water.example',
      adminPassword: password
    });
    const admin = await signIn('maya@open-water.example');
    await admin.post('/globals/campaign', { languages: ['en', 'es', 'uk', 'ar'] });
    return {
      url,
      databaseUrl: database.url,
      setUpToken,
      admin,
      site: callerOf(url, { Authorization: `service-accounts API-Key ${siteApiKey}` }),
      stranger: callerOf(url),
      person: async (name, roles, languages = []) => {
        const email = `${name.toLowerCase()}@open-water.example`;
        await invitePerson(url, admin, { name, email, password, roles, languages });
        return signIn(email);
      },
      log: () => readFile(path.join(folder, `cms-${new URL(url).port}.log`), 'utf8'),
      stop
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
