/** Every variable the CMS reads: what it is, and its usual value where it has one. `docs/configuration.md` is made from it. */
export const variables = {
  DATABASE_URL: {
    is: 'PostgreSQL’s address: `postgres://user:password@host:port/database`. `npm start` sets it for the embedded one.'
  },
  PAYLOAD_SECRET: {
    is: 'Signs sessions and hides API keys; at least 32 characters. Another one signs everybody out, and who has one-time codes needs an access link to set them up anew.'
  },
  SITE_API_KEY: {
    is: 'The key with which the site reads. A service account with it is made at the first start.'
  },
  CMS_HOST: { is: 'Address the CMS listens on.', usually: '127.0.0.1' },
  CMS_PORT: { is: 'Port the CMS listens on.', usually: '3001' },
  CMS_URL: { is: 'Public address of the admin.', usually: 'http://localhost:3001' },
  SITE_URL: {
    is: 'Public address of the site; the first one where several are given.',
    usually: 'http://localhost:3000'
  },
  CMS_BUILD: {
    is: 'Folder of the admin’s build, relative to apps/cms. `npm start` sets it.',
    usually: '.builds/dev'
  },
  TRUSTED_PROXY: {
    is: 'How many reverse proxies stand in front of the CMS. Tries to sign in are counted by the block of addresses they name, in memory only.',
    usually: '0'
  },
  MEDIA_FOLDER: { is: 'Folder in which uploaded files are kept.', usually: '../../data/media/demo' },
  DEMO: { is: '`true`: an empty database is filled with the demo campaign.' },
  DEMO_SIGN_INS: { is: 'File into which the demo’s sign-ins are written when it is made.' },
  JOBS_HERE: {
    is: '`false`: scheduled changes and sweeping are left to a process of their own, `node worker.ts` in apps/cms.',
    usually: 'true'
  },
  LOG_LEVEL: { is: '`fatal`, `error`, `warn`, `info`, `debug` or `trace`.', usually: 'info' }
} satisfies Record<string, { is: string; usually?: string }>;

export type Variable = keyof typeof variables;
