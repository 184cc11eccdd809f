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
