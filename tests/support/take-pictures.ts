import { createRequire } from 'node:module';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser } from './open-browser.ts';

/**
 * Takes the pictures in docs/pictures: `node tests/support/take-pictures.ts <address> <e-mail> <password> <picture>…`. The CMS
 * that runs at the address is the demo; for the picture `checklist`, a campaign that was just set up.
 */
const [address = '', email = '', password = '', ...wanted] = process.argv.slice(2);
const folder = path.resolve(import.meta.dirname, '../../docs/pictures');
// The CMS's own; the tests need none.
const resolveInCms = createRequire(path.resolve(import.meta.dirname, '../../apps/cms/package.json'));
const sharp = resolveInCms('sharp') as (picture: Buffer) => {
  png: (how: object) => { toFile: (file: string) => Promise<unknown> };
};

const places: Record<string, { path: () => Promise<string> | string; shows: string; height?: number }> = {
  checklist: { path: () => '', shows: '.checklist', height: 760 },
  dashboard: { path: () => '', shows: '.dashboard-desk', height: 1100 },
  'statement-form': { path: () => newest('statements'), shows: '[data-lexical-editor]' },
  aims: { path: () => '/collections/aims', shows: '.aims' },
  'call-form': { path: () => newest('action-calls'), shows: '[data-lexical-editor]' },
  media: { path: () => '/collections/media', shows: '.table td img' },
  moderation: { path: () => '/collections/comments', shows: '.collection-list' }
};

const { openFor, close } = await openBrowser();
const context = await openFor({ viewport: { width: 1280, height: 900 } });
const signedIn = await context.request.post(`${address}/api/users/login`, { data: { email, password } });
if (!signedIn.ok()) throw new Error(`Signing in was answered with ${signedIn.status()}.`);
const { token } = (await signedIn.json()) as { token: string };
for (const name of wanted) await take(name, await context.newPage());
await close();

async function take(name: string, page: Page): Promise<void> {
  const place = places[name];
  if (!place) throw new Error(`There is no picture ${name}; there are ${Object.keys(places).join(', ')}.`);
  await page.setViewportSize({ width: 1280, height: place.height ?? 900 });
  await page.goto(`${address}/admin${await place.path()}`, { waitUntil: 'networkidle' });
  await page.locator(place.shows).first().waitFor();
  // Names of related documents come later, row by row.
  await page
    .getByText(/^(Loading\.|<No )/)
    .first()
    .waitFor({ state: 'detached' });
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  await sharp(picture)
    .png({ palette: true, colours: 128, effort: 10 })
    .toFile(path.join(folder, `${name}.png`));
  await page.close();
}

/** The form of the English original that was published last. */
async function newest(collection: string): Promise<string> {
  const where =
    'where[translationOf][exists]=false&where[language][equals]=en&where[_status][equals]=published&sort=-publishedAt&limit=1';
  const answer = await fetch(`${address}/api/${collection}?${where}`, {
    headers: { Authorization: `JWT ${token}` }
  });
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  if (!docs[0]) throw new Error(`Nothing is published in ${collection}.`);
  return `/collections/${collection}/${docs[0].id}`;
}
