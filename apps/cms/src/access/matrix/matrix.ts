/**
 * Who may do what, written down once: `docs/who-may-do-what.md` is made from it, and `matrix.integration.test.ts` beside it tries
 * every cell of it over REST and GraphQL. Change a rule here first, then in the code; one without the other fails.
 */

/** Everybody who can ask. A person may be several; the test asks with one role at a time. */
export const actors = ['stranger', 'service account', 'moderator', 'translator', 'editor', 'admin'] as const;
export type Actor = (typeof actors)[number];

/**
 * `read`: what visitors may see, or a row where a collection has no drafts. `restore`: a version; `restore from trash`:
 * a document. A person reads a draft only by `read drafts`.
 */
export const operations = [
  'create',
  'read',
  'read drafts',
  'read versions',
  'update',
  'publish',
  'unpublish',
  'delete',
  'restore',
  'restore from trash'
] as const;
export type Operation = (typeof operations)[number];

/** `own`: some of them only, which `own` below says in words; the test tries one of theirs and one of others. */
export type Verdict = 'yes' | 'own';
type Rights = Partial<Record<Operation, Partial<Record<Actor, Verdict>>>>;

const editing = { editor: 'yes', admin: 'yes' } as const;
const everyoneInside = { moderator: 'yes', translator: 'yes', editor: 'yes', admin: 'yes' } as const;
const adminOnly = { admin: 'yes' } as const;

const editorial: Rights = {
  create: { translator: 'own', ...editing },
  read: { 'service account': 'yes', ...everyoneInside },
  'read drafts': { translator: 'own', ...editing },
  'read versions': { translator: 'own', ...editing },
  update: { translator: 'own', ...editing },
  publish: { translator: 'own', ...editing },
  unpublish: { translator: 'own', ...editing },
  delete: editing,
  restore: { translator: 'own', ...editing },
  'restore from trash': editing
};

const named: Rights = {
  create: editing,
  read: { 'service account': 'yes', ...everyoneInside },
  update: editing,
  delete: editing
};

/** By collection or global. An operation or an actor that is absent may not. */
export const matrix: Record<string, Rights> = {
  statements: editorial,
  'action-calls': editorial,
  pages: editorial,
  // Originals are published by adopting them (see the endpoint below), translations like any other text.
  aims: { ...editorial, publish: { translator: 'own', editor: 'own', admin: 'own' } },
  topics: named,
  groups: { ...named, read: { 'service account': 'own', ...everyoneInside } },
  media: {
    ...named,
    create: { translator: 'yes', ...editing },
    read: { 'service account': 'own', ...everyoneInside }
  },
  labels: {
    create: { translator: 'own', ...editing },
    read: { 'service account': 'yes', ...everyoneInside },
    update: { translator: 'own', ...editing },
    delete: { translator: 'own', ...editing }
  },
  comments: {
    read: { moderator: 'yes', admin: 'yes' },
    update: { moderator: 'yes', admin: 'yes' },
    delete: { moderator: 'yes', admin: 'yes' },
    'restore from trash': { moderator: 'yes', admin: 'yes' }
  },
  contacts: {
    read: { moderator: 'own', translator: 'own', editor: 'own', admin: 'own' },
    update: { moderator: 'own', translator: 'own', editor: 'own', admin: 'own' },
    delete: { moderator: 'own', translator: 'own', editor: 'own', admin: 'own' }
  },
  'contact-topics': { create: adminOnly, read: everyoneInside, update: adminOnly, delete: adminOnly },
  'review-requests': { read: { moderator: 'own', translator: 'own', ...editing } },
  schedules: { read: { moderator: 'own', translator: 'own', ...editing } },
  users: {
    read: everyoneInside,
    update: { moderator: 'own', translator: 'own', editor: 'own', admin: 'yes' },
    delete: adminOnly
  },
  'service-accounts': { create: adminOnly, read: adminOnly, update: adminOnly, delete: adminOnly },
  'guest-tokens': {
    read: { editor: 'own', admin: 'yes' },
    update: { editor: 'own', admin: 'yes' },
    delete: { editor: 'own', admin: 'yes' }
  },
  redirects: { read: editing, delete: editing },
  'audit-log': { read: adminOnly },
  campaign: { read: everyoneInside, update: editing },
  settings: { read: adminOnly, update: adminOnly }
};

const documentsOfTheirs =
  'A translator’s: translations into their own languages, and drafts in them of originals that were never published; an editor publishes those. Versions and publishing: translations only.';

/** What `own` means where it stands. */
export const own: Record<string, string> = {
  statements: documentsOfTheirs,
  'action-calls': documentsOfTheirs,
  pages: documentsOfTheirs,
  aims: `${documentsOfTheirs} Originals are published together, by adopting them, and not one by one.`,
  groups: 'Groups that are shown to visitors.',
  media: 'Files that something published shows.',
  labels: 'In their own languages.',
  contacts: 'Messages whose topic names them as a reader. Being an admin is not enough.',
  'review-requests': 'What they ask for or are asked.',
  schedules: 'What they scheduled.',
  users: 'Their own account; not its roles and languages.',
  'guest-tokens': 'Links to shared drafts, not invitations.'
};
