import type { Access, Where } from 'payload';
import { person, serviceAccount } from './roles.ts';

/**
 * Published documents, for people and service accounts alike. A translation counts as published only while its
 * original is. Keep in step with `publishedDocuments` in src/documents/published-sql.ts.
 */
export const publishedOnly: Access = ({ req }) => {
  if (!person(req) && !serviceAccount(req)) return false;
  return published;
};

const published: Where = {
  and: [
    { _status: { equals: 'published' } },
    // What is in the trash keeps its status, and may be asked for.
    { deletedAt: { exists: false } },
    {
      or: [
        { translationOf: { exists: false } },
        {
          and: [
            { 'translationOf._status': { equals: 'published' } },
            { 'translationOf.deletedAt': { exists: false } }
          ]
        }
      ]
    }
  ]
};
