import type { DateField } from 'payload';

/** When this very document was published for the first time; unlike `publishedAt` nobody can give it another date. */
export const firstPublishedAtField: DateField = {
  name: 'firstPublishedAt',
  type: 'date',
  hidden: true,
  access: { create: () => false, update: () => false }
};
