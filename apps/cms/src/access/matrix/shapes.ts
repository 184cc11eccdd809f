import { editorialCollections } from '../../documents/editorial.ts';
import type { Operation } from './matrix.ts';

type Data = Record<string, unknown>;
/**
 * How the test writes to a collection or global: what it creates, and the one field it changes. `column` is where the
 * change is looked for, since an answer may say anything.
 */
export type Shape = {
  create?: (language: string) => Data;
  field: string;
  column: string;
  value: (marker: string) => unknown;
  /** What GraphQL wants with every change. */
  demanded?: Data;
};

const text = (field: string, column = field): Shape => ({ field, column, value: (marker) => marker });
const fixed = (field: string, column: string, to: unknown): Shape => ({ field, column, value: () => to });
const unique = () => Math.random().toString(36).slice(2);

const editorial: Shape = {
  ...text('title'),
  create: (language) => ({ title: `Made ${unique()}`, language })
};
/** GraphQL demands what has a default. */
const ofKind = (kind: string): Shape => ({
  ...editorial,
  create: (language) => ({ ...editorial.create!(language), kind })
});

export const shapes: Record<string, Shape> = {
  ...Object.fromEntries(editorialCollections.map((collection) => [collection, editorial])),
  statements: ofKind('statement'),
  pages: ofKind('free'),
  topics: { ...text('name'), create: () => ({ name: `Topic ${unique()}` }) },
  groups: { ...text('name'), create: () => ({ name: `Group ${unique()}` }) },
  media: { ...text('credit'), create: (language) => ({ alternative: 'A dot', language }) },
  labels: {
    ...text('text'),
    create: (language) => ({ field: 'give', way: unique(), text: 'Made', language })
  },
  comments: {
    ...fixed('status', 'status', 'approved'),
    create: () => ({ text: 'Made', name: 'Sami' })
  },
  contacts: { ...fixed('status', 'status', 'answered'), create: () => ({ text: 'Made' }) },
  'contact-topics': { ...text('name'), create: () => ({ name: `Topic ${unique()}` }) },
  'review-requests': { ...text('note'), create: () => ({ note: 'Made' }) },
  schedules: { ...text('problem'), create: () => ({ action: 'publish', at: '2030-01-01T00:00:00.000Z' }) },
  users: {
    ...text('name'),
    create: () => ({
      name: 'Made',
      email: `${unique()}@x.example`,
      password: 'long enough for anybody',
      roles: ['editor']
    })
  },
  'service-accounts': { ...text('name'), create: () => ({ name: `Made ${unique()}` }) },
  'guest-tokens': {
    ...fixed('withdrawn', 'withdrawn', true),
    create: () => ({ hash: unique(), purpose: 'preview', endsAt: '2030-01-01T00:00:00.000Z' })
  },
  redirects: { ...text('slug'), create: () => ({ slug: unique() }) },
  'audit-log': { ...text('detail'), create: () => ({ action: 'made', at: '2030-01-01T00:00:00.000Z' }) },
  campaign: { ...text('slogan'), demanded: { name: 'Open Water', languages: ['en'] } },
  settings: {
    ...fixed('secondPerson', 'second_person', true),
    demanded: { mail: { security: 'starttls' } }
  }
};

const forDrafts: Operation[] = ['read drafts', 'read versions', 'publish', 'unpublish', 'restore'];
const isEditorial = (collection: string) => (editorialCollections as readonly string[]).includes(collection);
export const globals = ['campaign', 'settings'];

/** Whether a collection or global knows the operation at all: only written texts have drafts, say. */
export function isKnownTo(collection: string, operation: Operation): boolean {
  if (globals.includes(collection)) return operation === 'read' || operation === 'update';
  if (forDrafts.includes(operation)) return isEditorial(collection);
  if (operation === 'restore from trash') return isEditorial(collection) || collection === 'comments';
  return true;
}
