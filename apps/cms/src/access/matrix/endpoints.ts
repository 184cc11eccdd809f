import { editorialCollections } from '../../documents/editorial.ts';
import type { Actor, Verdict } from './matrix.ts';

/**
 * Who may call what beside the plain operations of collections: our own endpoints, and those of Payload's that are
 * more than an operation. `METHOD /path` as in the config; `{collection}` stands for each editorial collection.
 * What is not listed fails the test. A refusal is 401, 403 or 404; whoever may call gets any other answer.
 */
export type EndpointRights = {
  may: Partial<Record<Actor, Verdict>>;
  /** What is sent; `isMine` for the half of the test that tries what is the caller's own. */
  body?: (isMine: boolean) => Record<string, unknown>;
  /** Put behind the address. */
  query?: string;
};

const editing = { editor: 'yes', admin: 'yes' } as const;
const writing = { translator: 'own', ...editing } as const;
const everyoneInside = { moderator: 'yes', translator: 'yes', editor: 'yes', admin: 'yes' } as const;
const readers = { 'service account': 'yes', ...everyoneInside } as const;
const adminOnly = { admin: 'yes' } as const;
const nobody = {};

const farAway = `${new Date().getUTCFullYear() + 1}-06-01T10:00:00.000Z`;

const ofDocuments: Record<string, EndpointRights> = {
  'POST /{collection}/:id/presence': {
    may: writing,
    body: () => ({ form: '01a20346-e69c-7049-bf9d-61b54d5a35a5' })
  },
  'GET /{collection}/:id/share': { may: writing },
  'POST /{collection}/:id/share': { may: writing, body: () => ({ days: 1 }) },
  'GET /{collection}/:id/languages': { may: writing },
  'POST /{collection}/:id/translate': {
    may: writing,
    body: (isMine) => ({ language: isMine ? 'es' : 'uk' })
  },
  'GET /{collection}/:id/schedule': { may: writing },
  'POST /{collection}/:id/schedule': { may: writing, body: () => ({ action: 'publish', at: farAway }) },
  'GET /{collection}/:id/reviews': { may: writing },
  'POST /{collection}/:id/ask-for-review': { may: writing, body: () => ({ of: '', note: 'Please look.' }) },
  'POST /{collection}/access/:id?': { may: everyoneInside }
};

const asked: Record<string, EndpointRights> = Object.fromEntries(
  editorialCollections.flatMap((collection) =>
    Object.entries(ofDocuments).map(([name, rights]) => [name.replace('{collection}', collection), rights])
  )
);

export const endpoints: Record<string, EndpointRights> = {
  ...asked,
  ...rightsOfReading(),
  'GET /aims/screen': { may: { translator: 'yes', ...editing } },
  'POST /aims/add': { may: editing, body: () => ({ sentence: 'We want water.' }) },
  'POST /aims/order': { may: editing, body: () => ({ ids: [] }) },
  'POST /aims/adopt': { may: editing, body: () => ({ place: '', date: 'no date' }) },
  'POST /aims/:id/sentence': { may: editing, body: () => ({ sentence: 'We want clean water.' }) },
  'POST /aims/:id/remove': { may: editing },
  'POST /aims/:id/retire': { may: editing, body: () => ({ date: 'no date' }) },
  'POST /aims/:id/retire/undo': { may: editing },
  'POST /review-requests/:id/answer': { may: nobody, body: () => ({ state: 'approved', answer: '' }) },
  'POST /schedules/:id/withdraw': { may: writing },
  // Links to shared drafts; an invitation is withdrawn in the list of links.
  'POST /guest-tokens/:id/withdraw': { may: { translator: 'own', editor: 'own', admin: 'own' } },
  'POST /users/invite': { may: adminOnly, body: () => ({ name: '', email: 'nobody', roles: [] }) },
  'POST /users/:id/access-link': { may: adminOnly },
  'POST /globals/campaign/checklist': { may: adminOnly, body: () => ({ hasBackUp: true }) },
  'POST /globals/settings/test-mail': { may: adminOnly },
  'GET /media/file/:filename': { may: { 'service account': 'own', ...everyoneInside } },
  'GET /users/me': { may: everyoneInside },
  'POST /users/refresh-token': { may: everyoneInside },
  // Asked with a guest token only, which none of these shows (guest-tokens.integration.test.ts).
  'GET /guest-tokens/preview': { may: nobody },
  'GET /guest-tokens/set-up': { may: nobody },
  'POST /guest-tokens/set-up': { may: nobody },
  // Payload's ways in that are closed for good.
  ...closed('users', ['forgot-password', 'first-register', 'reset-password', 'unlock', 'verify/:id']),
  ...closed('service-accounts', [
    'forgot-password',
    'first-register',
    'reset-password',
    'unlock',
    'verify/:id',
    'login',
    'logout',
    'refresh-token'
  ]),
  'GET /media/paste-url/:id?': { may: nobody, query: '?src=https://example.org/a.png' }
};

/** Tried elsewhere, or no more than a plain answer about the caller: sign-in (src/sign-in), and Payload's own lists of rights. */
export const untried = [
  'POST /users/login',
  'POST /users/logout',
  'GET /users/init',
  'GET /service-accounts/init',
  'GET /service-accounts/me',
  'GET /changes',
  'GET /payload-preferences/:key',
  'POST /payload-preferences/:key',
  'DELETE /payload-preferences/:key'
];

function rightsOfReading(): Record<string, EndpointRights> {
  const lists = ['statements', 'action-calls', 'aims', 'topics', 'groups'];
  const pages = [...editorialCollections, 'topics', 'groups'];
  return {
    'GET /globals/campaign/overview': { may: readers },
    ...Object.fromEntries(
      lists.map((noun) => [`GET /${noun}/list`, { may: readers, query: '?language=en' }])
    ),
    // Without a slug: whoever may ask is told that it is missing.
    ...Object.fromEntries(pages.map((noun) => [`GET /${noun}/read`, { may: readers, query: '?language=en' }]))
  };
}

function closed(collection: string, ways: string[]): Record<string, EndpointRights> {
  return Object.fromEntries(ways.map((way) => [`POST /${collection}/${way}`, { may: nobody }]));
}
