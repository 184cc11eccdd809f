import path from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { root } from '../paths.ts';

const eslint = new ESLint({ cwd: root });

test.each([
  ['apps/site/src/lib/x.ts', `import { getPayload } from 'payload';`, /Payload stays in apps\/cms/],
  ['apps/site/server/x.ts', `import '@payloadcms/db-postgres';`, /Payload stays in apps\/cms/],
  ['apps/site/src/lib/x.ts', `import '../../../cms/src/env.ts';`, /Only apps\/cms imports its own files/],
  ['packages/richtext/src/x.ts', `import '../../../apps/site/src/lib/links.ts';`, /A package knows no app/],
  [
    'apps/site/src/routes/x.ts',
    `await fetch('http://127.0.0.1:3001/api');`,
    /Only packages\/cms-client talks to the CMS/
  ],
  ['apps/site/server/x.ts', `console.log(process.env.SITE_URL);`, /read in the app’s env\.ts/],
  ['apps/cms/src/hooks/x.ts', `console.log(process.env.CMS_URL);`, /read in the app’s env\.ts/],
  [
    'apps/cms/src/collections/pages/x.ts',
    `import '../statements/fields.ts';`,
    /Collections do not import one another/
  ],
  [
    'apps/cms/src/collections/pages/hooks/x.ts',
    `import '../../media/collection.ts';`,
    /Collections do not import/
  ],
  ['apps/cms/src/hooks/x.ts', `import { initTransaction } from 'payload';`, /by inTransaction/],
  ['apps/cms/src/collections/pages/x.ts', `import { commitTransaction } from 'payload';`, /by inTransaction/],
  [
    'apps/cms/src/hooks/x.ts',
    `export const a = (payload) => payload.find({ collection: 'users' });`,
    /State overrideAccess/
  ],
  [
    'apps/cms/src/hooks/x.ts',
    `export const a = (req) => req.payload.update({ id: 1 });`,
    /State overrideAccess/
  ]
])('in %s, %s is refused with a way to go', async (file, code, message) => {
  expect((await lint(file, code)).join('\n')).toMatch(message);
});

test.each([
  ['apps/cms/src/env.ts', `export const a = process.env.CMS_URL;`],
  ['packages/cms-client/src/x.ts', `export const a = await fetch('http://127.0.0.1:3001/api');`],
  ['apps/cms/src/collections/pages/hooks/x.ts', `import '../fields.ts';`],
  ['apps/cms/src/collections/pages/x.ts', `import '../../fields/slug.ts';`],
  [
    'apps/cms/src/hooks/x.ts',
    `export const a = (payload) => payload.find({ collection: 'users', overrideAccess: true });`
  ],
  ['apps/cms/src/hooks/x.ts', `export const a = (payload) => payload.db.find({ collection: 'users' });`]
])('in %s, %s is fine', async (file, code) => {
  expect(await lint(file, code)).toEqual([]);
});

async function lint(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, file) });
  return result!.messages.map(({ message }) => message);
}
