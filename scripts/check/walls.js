import { readdirSync } from 'node:fs';

// The design's walls as lint rules. A message says where to go instead, for whoever runs into it.

const payload = {
  group: ['payload', 'payload/**', '@payloadcms/*', '@payloadcms/*/**'],
  message:
    'Payload stays in apps/cms. The site learns what it needs through packages/cms-client and packages/types.'
};
const cms = {
  group: ['@broadside/cms', '@broadside/cms/**', '**/apps/cms/**', '**/../cms/**'],
  message: 'Only apps/cms imports its own files: ask its API through packages/cms-client instead.'
};
const apps = {
  group: ['@broadside/cms', '@broadside/site', '@broadside/site/**', '**/apps/**'],
  message: 'A package knows no app: what both need belongs into a package, what one needs into that app.'
};

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    'Variables are read in the app’s env.ts, which checks them at the start and says what each is for: take them from there.'
};
const noFetch = {
  selector:
    "CallExpression[callee.name='fetch'], CallExpression[callee.object.name='globalThis'][callee.property.name='fetch']",
  message:
    'Only packages/cms-client talks to the CMS: add the question there, and ask it from src/lib/server/content/.'
};

const tests = ['**/*.test.ts', '**/*.fixture.ts'];

const collections = readdirSync(new URL('../../apps/cms/src/collections/', import.meta.url));

const onlyOwnTransactions = {
  name: 'payload',
  importNames: ['initTransaction', 'commitTransaction', 'killTransaction'],
  message:
    'Ending a transaction that somebody else began loses or keeps their work: do yours by inTransaction (src/in-transaction.ts).'
};

/** A collection is a folder that stands on its own; what two of them need lies outside. */
const betweenCollections = collections.map((name) => ({
  files: [`apps/cms/src/collections/${name}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: [onlyOwnTransactions],
        patterns: [
          {
            regex: `(^|/)collections/(?!${name}/)|^(\\.\\./)+(${collections.filter((each) => each !== name).join('|')})/`,
            message:
              'Collections do not import one another: what two of them need lies in apps/cms/src/access, fields, hooks or documents.'
          }
        ]
      }
    ]
  }
}));

/** Flat configuration for eslint.config.js. */
export const walls = [
  {
    files: ['apps/site/**/*.{ts,js,svelte}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [payload, cms] }] }
  },
  {
    files: ['packages/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [payload, cms, apps] }] }
  },
  {
    files: ['apps/cms/src/**/*.{ts,tsx}'],
    // The last two begin requests of their own, and roll back what they did.
    ignores: ['apps/cms/src/in-transaction.ts', 'apps/cms/src/schedule/{rehearse,carry-out}.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [onlyOwnTransactions] }] }
  },
  ...betweenCollections,
  {
    files: ['apps/**/*.{ts,tsx,svelte}', 'packages/**/*.ts'],
    ignores: ['**/env.ts', '**/current-env.ts', 'apps/*/*.config.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', noEnvironment] }
  },
  {
    files: ['apps/site/src/**/*.{ts,svelte}', 'apps/site/server/**/*.ts'],
    ignores: ['**/env.ts', ...tests],
    rules: { 'no-restricted-syntax': ['error', noEnvironment, noFetch] }
  }
];
