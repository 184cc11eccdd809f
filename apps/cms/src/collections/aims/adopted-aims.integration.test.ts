import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf } from './testing/body-of.ts';
import { campaigningIn } from './testing/campaigning.ts';

let cms: TestCms;
let aims: ReturnType<typeof campaigningIn>;
const hall = 'Dockers’ Hall';

beforeAll(async () => {
  cms = await startCms();
  aims = campaigningIn(cms);
  await aims.add('No sale.');
  await aims.adopt('2014-06-02', hall);
}, 120_000);
afterAll(() => cms?.stop());

describe('an adopted aim', () => {
  test('is neither taken back, nor thrown away, nor deleted', async () => {
    const { id } = (await aims.screen()).aims[0]!;
    const tries = [
      await aims.change(id, { _status: 'draft' }),
      await aims.change(id, { deletedAt: new Date().toISOString() }),
      await cms.admin.delete(`/aims/${id}`),
      await cms.admin.post(`/aims/${id}/remove`, { was: 'No sale.' })
    ];
    for (const { status, body } of tries) {
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain('stays public');
    }
    expect((await aims.list()).map((aim) => aim.id)).toContain(id);
  });

  test('keeps what was decided, whatever is sent and whichever version is restored', async () => {
    const id = await aims.add('Repair the mains.');
    const draft = (await cms.admin.get(`/aims/versions?where[parent][equals]=${id}`)).body.docs[0].id;
    await aims.adopt('2021-01-01', hall);
    const { number } = await aims.aim(id);

    await aims.change(id, { number: 99, adopted: { date: '1999-01-01' } }, cms.admin, '?draft=true');
    const restored = await cms.admin.post(`/aims/versions/${draft}?draft=true`, {
      updatedAt: await aims.stateOf(id)
    });
    expect(restored.status).toBe(200);
    expect(await aims.aim(id)).toMatchObject({ number, adopted: { date: '2021-01-01', place: hall } });

    await aims.write(id, 'Repair the mains first.');
    await aims.adopt('2021-02-02', hall);
    expect(await aims.aim(id)).toMatchObject({ number, adopted: { date: '2021-01-01', place: hall } });
  });

  test('is still found at an address it had, in whatever language', async () => {
    const { id } = (await aims.screen()).aims[0]!;
    await aims.translate(id, { title: 'No a la venta.', slug: 'no-a-la-venta' });
    const { slug: former } = (await aims.list())[0]!;
    await aims.change(id, { slug: 'not-for-sale', _status: 'published' });
    expect((await aims.read('not-for-sale')).body.document).toMatchObject({ id });
    expect((await aims.read(former)).body.document).toMatchObject({ id, slug: 'not-for-sale' });
    expect((await aims.read(former, 'es')).body.document).toMatchObject({ slug: 'no-a-la-venta' });
    expect((await aims.read('never-was')).status).toBe(404);
  });

  test('has an explanation that is published like any text, but not its changed sentence with it', async () => {
    const { id, sentence, slug } = (await aims.list())[0]!;
    const explained = await aims.change(id, {
      body: textOf('Because.'),
      _status: 'published'
    });
    expect(explained.status).toBe(200);
    const { document } = (await aims.read(slug)).body;
    expect(document).toMatchObject({ body: textOf('Because.'), sentence });

    const changed = await aims.change(id, { title: 'Sell it.', _status: 'published' });
    expect(changed.status).toBe(400);
    expect((await aims.list())[0]!.sentence).toBe(sentence);
  });

  test('can be given another explanation with the next adoption, which then needs no meeting', async () => {
    const { id, sentence } = (await aims.screen()).aims[0]!;
    await aims.change(id, { body: textOf('Because of this.') }, cms.admin, '?draft=true');
    expect(await aims.aim(id)).toMatchObject({ state: 'changed', isExplanationChanged: true });
    expect(await aims.changes()).toEqual([{ id, sentence, as: 'explained' }]);
    expect((await cms.admin.post('/aims/adopt', { changes: await aims.changes() })).status).toBe(200);
    expect(await aims.aim(id)).toMatchObject({ state: 'adopted', amended: null });
  });
});

const textOf = (text: string) => bodyOf([{ type: 'text', text, version: 1 }]);
