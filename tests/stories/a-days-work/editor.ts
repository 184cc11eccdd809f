import { expect, test } from 'vitest';
import { freshHands } from '../../support/hands.ts';
import { redDot } from '../../support/pictures.ts';
import { untilShown } from '../../support/until-shown.ts';
import type { Day } from './day.ts';

const aims = ['Filters on every chimney.', 'No new road through the allotments.'];

/** Edith adopts aims, writes, asks for review, schedules, publishes, corrects, restores and shares. */
export function theEditorWorks(day: Day): void {
  test('the editor adds two aims and adopts them', async () => {
    const { page: edith, card } = day.deskFor('Edith');
    await card('Aims').click();
    const next = edith.getByLabel('The next aim, in one sentence');
    for (const [index, sentence] of aims.entries()) {
      await next.fill(sentence);
      await next.press('Enter');
      await expect.poll(() => edith.locator('.aims [data-aim]').count(), { timeout: 10_000 }).toBe(index + 1);
    }
    await edith.getByRole('button', { name: 'Adopt …' }).click();
    const dialog = edith.getByRole('dialog', { name: 'Adopt the aims' });
    await dialog.getByLabel('Place').fill('Corn Exchange');
    await dialog.getByLabel('Date').fill('2026-03-14');
    await dialog.getByRole('button', { name: 'Adopt', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await edith.getByText('Adopted 14 March 2026 · Corn Exchange').count()).toBe(2);
    await day.visitor.goto(day.onSite('/en/aims'));
    expect(await day.visitor.locator('h2').allTextContents()).toEqual(aims);
  });

  test('she writes a statement, which saves itself, and gives it a cover', async () => {
    const edith = day.deskFor('Edith');
    await edith.goToDashboard();
    await edith.plus('Statement').click();
    await edith.write(
      { title: 'Thirty chimneys', text: 'We counted them, and here is the list.' },
      freshHands()
    );
    await edith.addCover({ file: redDot, alternative: 'A map with one red dot' });
    await expect.poll(async () => (await edith.newest()).cover, { timeout: 15_000 }).toBeTruthy();
    expect(await edith.newest()).toMatchObject({ title: 'Thirty chimneys', _status: 'draft' });
    expect((await day.visitor.goto(day.onSite('/en/statements/thirty-chimneys')))!.status()).toBe(404);
  });

  test('she asks the admin for review, is approved, and publishes', async () => {
    const edith = day.deskFor('Edith');
    await edith.askForReview('Ana', 'Is the number right?');

    const ana = day.deskFor('Ana');
    await ana.goToDashboard();
    await ana.entry('Reviews asked of you', 'Thirty chimneys').click();
    await ana.page.getByText('Is the number right?').waitFor();
    await ana.page.getByLabel('Your answer').fill('I counted thirty, too');
    await ana.page.getByRole('button', { name: 'Approve' }).click();
    await ana.page.getByText('Ana approved this').waitFor();

    await edith.page.reload();
    await edith.page.getByText('I counted thirty, too').waitFor();
    await edith.publish();
    await untilShown(day.visitor, day.onSite('/en/statements/thirty-chimneys'), 200);
    expect(await day.visitor.getByRole('img', { name: 'A map with one red dot' }).count()).toBe(1);
  });

  test('she writes a call with its dates, schedules it, withdraws that, and publishes', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const edith = day.deskFor('Edith');
    await edith.goToDashboard();
    await edith.plus('Action call').click();
    await edith.write({ title: 'A week of open windows', text: 'From Saturday on.' }, freshHands());
    await edith.page.locator('#field-firstDay').fill(`${year}-02-27`);
    await edith.page.locator('#field-lastDay').fill(`${year}-03-06`);
    await edith.page.locator('#field-kinds .rs__control').click();
    await edith.page.getByRole('option', { name: 'Rally' }).click();
    await expect.poll(async () => (await edith.newest()).kinds, { timeout: 15_000 }).toEqual(['rally']);

    const dialog = await edith.schedule(`${year}-02-01T09:00`);
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await dialog.getByText('Nothing is scheduled.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await edith.publish();
    await untilShown(day.visitor, day.onSite('/en/action-calls/a-week-of-open-windows'), 200);
    const days = await day.visitor.locator('article dd.days').textContent();
    expect(days?.replace(/\s+/g, ' ')).toBe(`27 February – 6 March ${year}`);
  });

  test('she changes a headline as a small fix, and puts something right with a note', async () => {
    const edith = day.deskFor('Edith');
    await edith.goToDashboard();
    await day.jobs.count('editor', 'change a published headline', 3, async (hands) => {
      await hands.click(edith.entry('Recently published', 'Thirty chimneys'));
      await edith.body.waitFor();
      await hands.fill(edith.title, 'Thirty-one chimneys');
      await edith.publish(hands);
    });
    await day.untilSaid('/en/statements/thirty-chimneys', 'Thirty-one chimneys');
    await day.visitor.goto(day.onSite('/en/statements/thirty-chimneys'));
    expect(await day.visitor.locator('#corrections').count()).toBe(0);

    await edith.title.fill('Thirty-two chimneys');
    await edith.publishCorrection('One was hidden behind another.');
    await day.untilSaid('/en/statements/thirty-chimneys', 'One was hidden behind another.');
  });

  test('she brings an earlier version back', async () => {
    const edith = day.deskFor('Edith');
    await edith.restoreVersion('Thirty-one chimneys');
    await expect
      .poll(async () => (await edith.newest()).title, { timeout: 15_000 })
      .toBe('Thirty-one chimneys');
    await expect.poll(() => edith.title.inputValue()).toBe('Thirty-one chimneys');
  });

  test('she writes and publishes a second statement, and begins its translation', async () => {
    const edith = day.deskFor('Edith');
    await edith.goToDashboard();
    await day.jobs.count('editor', 'write and publish a statement', 4, async (hands) => {
      await hands.click(edith.plus('Statement'));
      await edith.write({ title: 'The wind turns on Sunday', text: 'Keep your windows open.' }, hands);
      await edith.publish(hands);
    });
    await untilShown(day.visitor, day.onSite('/en/statements/the-wind-turns-on-sunday'), 200);
    await edith.goToDashboard();
    await day.jobs.count('editor', 'begin a translation', 2, async (hands) => {
      await hands.click(edith.entry('Recently published', 'The wind turns on Sunday'));
      await hands.click(edith.page.getByRole('button', { name: 'Translate into español' }));
      await edith.page.locator('.source-text h2', { hasText: 'The wind turns on Sunday' }).waitFor();
    });
  });

  test('she shares a draft by a link, withdraws it, and throws the draft away and takes it back', async () => {
    const edith = day.deskFor('Edith');
    await edith.goToDashboard();
    await edith.plus('Statement').click();
    await edith.write({ title: 'Not for everybody yet', text: 'Read this and tell me.' }, freshHands());
    await expect
      .poll(async () => (await edith.newest()).title, { timeout: 15_000 })
      .toBe('Not for everybody yet');
    const link = await edith.shareDraft();
    await day.visitor.goto(link);
    expect(await day.visitor.locator('h1').textContent()).toBe('Not for everybody yet');
    await edith.page.getByRole('button', { name: /^Withdraw the link/ }).click();
    await edith.page.getByText('The link no longer works.').waitFor();
    expect((await day.visitor.goto(link))!.status()).toBeGreaterThanOrEqual(400);
    await edith.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

    day.draftAddress = edith.page.url();
    await edith.moveToTrash();
    await edith.restoreFromTrash('statements', 'Not for everybody yet');
    await edith.goToDashboard();
    await edith.entry('Your unfinished texts', 'Not for everybody yet').waitFor();
  });
}
