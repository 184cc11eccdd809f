import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { writingIn } from '@broadside/tests/support/writing.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let cms: TestCms;
let writing: ReturnType<typeof writingIn>;

beforeAll(async () => {
  cms = await startCms();
  writing = writingIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

const publish = async (data: Record<string, unknown>) => (await writing.write(data)).body.doc.id as string;
const move = (id: string, slug: string) => writing.change(id, { slug, _status: 'published' });
const slugAt = async (slug: string, language = 'en') =>
  (await writing.read(language, slug)).body.document?.slug ?? null;
const former = async () =>
  (await cms.admin.get('/redirects?limit=100&sort=slug')).body.docs.map(
    (each: { slug: string }) => each.slug
  );

test('a published text that moves is still found under its former addresses, in whatever language', async () => {
  const id = await publish({ title: 'One', slug: 'one' });
  await writing.write({ title: 'Uno', slug: 'uno', language: 'es', translationOf: id });
  await move(id, 'two');
  await move(id, 'three');
  for (const slug of ['one', 'two', 'three']) expect(await slugAt(slug)).toBe('three');
  expect(await slugAt('one', 'es')).toBe('uno');
  expect(await former()).toEqual(['one', 'two']);
});

test('there and back again leaves one former address, and no circle', async () => {
  const id = await publish({ title: 'A', slug: 'there-a' });
  await move(id, 'there-b');
  await move(id, 'there-a');
  expect(await slugAt('there-a')).toBe('there-a');
  expect(await slugAt('there-b')).toBe('there-a');
  expect((await former()).filter((slug: string) => slug.startsWith('there-'))).toEqual(['there-b']);
});

test('a text that rested and comes back under another address is found under the old one', async () => {
  const id = await publish({ title: 'Resting', slug: 'resting' });
  await writing.change(id, { _status: 'draft' });
  expect((await writing.read('en', 'resting')).status).toBe(404);
  await writing.change(id, { slug: 'rested', _status: 'published' });
  expect(await slugAt('resting')).toBe('rested');
  await writing.change(id, { _status: 'draft' });
  await writing.change(id, { _status: 'published' });
  expect((await former()).filter((slug: string) => slug.startsWith('rest'))).toEqual(['resting']);
});

test('a work that takes a former address has it from then on; of two that had it the later one keeps it', async () => {
  const first = await publish({ title: 'First', slug: 'given' });
  await move(first, 'given-up');
  const second = await publish({ title: 'Second', slug: 'given' });
  expect(await slugAt('given')).toBe('given');
  await move(second, 'moved-on');
  expect(await slugAt('given')).toBe('moved-on');
  expect((await former()).filter((slug: string) => slug === 'given')).toHaveLength(1);
});

test('drafts have no addresses to leave, and a former address shows no more than the present one', async () => {
  const { doc } = (await writing.draft({ title: 'Never public', slug: 'never-a' })).body;
  await writing.change(doc.id, { slug: 'never-b' }, cms.admin, '?draft=true');
  expect((await former()).filter((slug: string) => slug.startsWith('never'))).toEqual([]);
  const id = await publish({ title: 'Withdrawn', slug: 'withdrawn-a' });
  await move(id, 'withdrawn-b');
  await writing.trash(id);
  expect((await writing.read('en', 'withdrawn-a')).status).toBe(404);
  expect((await writing.read('en', 'withdrawn-b')).status).toBe(404);
});

test('a refused change leaves no former address behind', async () => {
  const id = await publish({ title: 'Staying', slug: 'staying' });
  await writing.write({ title: 'Occupied', slug: 'occupied' });
  expect((await move(id, 'occupied')).status).toBe(400);
  expect(await slugAt('staying')).toBe('staying');
  expect(await former()).not.toContain('staying');
});
