/** Imported first by commands that only look at the collections: they need no variables and reach no database. */
// eslint-disable-next-line no-restricted-syntax -- set, not read: env.ts reads it
process.env.CMS_WITHOUT_DATABASE = 'true';
