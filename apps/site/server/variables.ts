/** Every variable the site reads: what it is, and its usual value where it has one. `docs/configuration.md` is made from it. */
export const variables = {
  SITE_API_KEY: { is: 'The site’s own key to the CMS.' },
  SITE_HOST: { is: 'Address the site listens on.', usually: '127.0.0.1' },
  SITE_PORT: { is: 'Port the site listens on; `0` takes any that is free.', usually: '3000' },
  SITE_URL: {
    is: 'Public addresses of the site, separated by commas; the first is used in links. Loopback is always accepted.',
    usually: 'http://localhost:3000'
  },
  CMS_ADDRESS: { is: 'Where the site reaches the CMS.', usually: 'http://127.0.0.1:3001' },
  CMS_URL: { is: 'Where people reach the admin.', usually: 'http://localhost:3001' },
  SITE_BUILD: {
    is: 'Folder of the built site, relative to apps/site. `npm start` sets it.',
    usually: '.builds/dev'
  },
  SITE_LIVE_RELOAD: {
    is: '`on`: pages are made from the sources and reload as they change.',
    usually: 'off'
  },
  TRUST_PROXY: {
    is: '`on`: a reverse proxy stands in front and sets X-Forwarded-Host and X-Forwarded-Proto.',
    usually: 'off'
  },
  LOG_LEVEL: { is: '`silent`, `fatal`, `error`, `warn`, `info`, `debug` or `trace`.', usually: 'info' }
} satisfies Record<string, { is: string; usually?: string }>;

export type Variable = keyof typeof variables;
