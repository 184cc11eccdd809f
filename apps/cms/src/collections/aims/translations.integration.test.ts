import type { Caller } from '@broadside/tests/support/caller.ts';
import { startCms, type TestCms } from '@broadside/tests/support/start-cms.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { campaigningIn } from './testing/campaigning.ts';

let cms: TestCms;
let tomas: Caller;
let aims: ReturnType<typeof campaigningIn>;
const hall = 'Dockers’ Hall';

beforeAll(async () => {
  cms = await startCms();
  tomas = await cms.person('Tomas', ['translator'], ['es']);
  aims = campaigningIn(cms);
}, 120_000);
afterAll(() => cms?.stop());

describe('an aim’s translation', () => {
  let work: string;
  let spanish: string;

  test('is published by its translator, and has its original’s number and days', async () => {
    work = await aims.add('No sale.');
    await aims.add('No lease.');
    await aims.adopt('2014-06-02', hall);
    const answer = await aims.translate(work, { title: 'Sin venta.', body: null }, tomas);
    expect(answer.status).toBe(201);
    spanish = answer.body.doc.id;

    const [first, second] = await aims.list('es');
    expect(first).toMatchObject({
      id: spanish,
      work,
      number: 1,
      language: 'es',
      slug: 'sin-venta',
      sentence: 'Sin venta.',
      adopted: { date: '2014-06-02', place: hall }
    });
    expect(second).toMatchObject({ number: 2, language: 'en', sentence: 'No lease.' });
  });

  test('keeps its sentence when its original is amended, and the screen says that it is behind', async () => {
    expect((await aims.aim(work)).translations).toEqual([
      { id: spanish, language: 'es', isPublished: true, isBehind: false }
    ]);
    await aims.write(work, 'No sale, no lease.');
    await aims.adopt('2016-03-04', 'Fish Market');
    const { document } = (await aims.read('sin-venta', 'es')).body;
    expect(document).toMatchObject({
      sentence: 'Sin venta.',
      amended: { date: '2016-03-04', place: 'Fish Market' },
      wordings: []
    });
    expect((await aims.aim(work)).translations[0]!.isBehind).toBe(true);
  });

  test('keeps its old sentence with the days of its original’s, once it is brought up to date', async () => {
    const title = 'Ni venta ni arriendo.';
    expect((await aims.change(spanish, { title, _status: 'published' }, tomas)).status).toBe(200);
    const { document } = (await aims.read('sin-venta', 'es')).body;
    expect(document.sentence).toBe(title);
    expect(document.wordings).toEqual([
      { text: 'Sin venta.', from: '2014-06-02', until: '2016-03-04', place: hall }
    ]);
    expect((await aims.aim(work)).translations[0]!.isBehind).toBe(false);
  });

  test('leaves no trace of a better translation of the same wording', async () => {
    await aims.change(spanish, { title: 'Ni venta ni alquiler.', _status: 'published' }, tomas);
    const { document } = (await aims.read('sin-venta', 'es')).body;
    expect(document).toMatchObject({ sentence: 'Ni venta ni alquiler.', wordings: { length: 1 } });
  });

  test('that slept through an amendment goes by the wording it translated', async () => {
    await aims.write(work, 'No sale, no lease, no shares.');
    await aims.adopt('2018-01-01', hall);
    await aims.write(work, 'Nothing is for sale.');
    await aims.adopt('2020-01-01', hall);
    await aims.change(spanish, { title: 'Nada se vende.', _status: 'published' }, tomas);
    const { document } = (await aims.read('sin-venta', 'es')).body;
    expect(document.wordings[0]).toEqual({
      text: 'Ni venta ni alquiler.',
      from: '2016-03-04',
      until: '2018-01-01',
      place: 'Fish Market'
    });
  });

  test('may say in its own words why its aim was retired', async () => {
    await cms.admin.post(`/aims/${work}/retire`, { date: '2021-01-01', because: 'It was won.' });
    const reasonOf = async () => (await aims.list('es'))[0]!.retired;
    expect(await reasonOf()).toEqual({
      date: '2021-01-01',
      because: { text: 'It was won.', language: 'en' }
    });
    const retired = { date: '1999-01-01', because: 'Se ganó.' };
    await aims.change(spanish, { retired, _status: 'published' }, tomas);
    expect(await reasonOf()).toEqual({ date: '2021-01-01', because: { text: 'Se ganó.', language: 'es' } });
    expect((await aims.list())[0]!.retired?.because.text).toBe('It was won.');
  });
});
