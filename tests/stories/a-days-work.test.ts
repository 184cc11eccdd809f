/* eslint-disable max-lines -- one story: each test goes on where the one before it ended */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countCommonJobs } from '../support/common-jobs.ts';
import { deskOf } from '../support/desk.ts';
import { freshHands } from '../support/hands.ts';
import { leaveComment } from '../support/leave-response.ts';
import { acceptInvitation, signInOnPage } from '../support/newcomer.ts';
import { openBrowser, type TestBrowser } from '../support/open-browser.ts';
import { redDot } from '../support/pictures.ts';
import { send, typeAnswers, goodAnswers } from '../support/set-up-form.ts';
import { startBroadside, type Broadside } from '../support/start-broadside.ts';
import { untilShown } from '../support/until-shown.ts';

// One story in several tests, from the set-up link to the last one who signs out: each goes on where the one before
// it ended. Ana admits people, Edith edits, Tomás translates into Spanish, Moses moderates.

const password = 'four words for a day';
const people = {
  Edith: { email: 'edith@clean-air.example', role: 'Editor', password },
  Tomás: { email: 'tomas@clean-air.example', role: 'Translator', password },
  Moses: { email: 'moses@clean-air.example', role: 'Moderator', password }
};
type Name = keyof typeof people | 'Ana';

const aims = ['Filters on every chimney.', 'No new road through the allotments.'];
const jobs = countCommonJobs();
const links = new Map<string, string>();
const pages = new Map<Name, Page>();
let broadside: Broadside;
let browser: TestBrowser;
let visitor: Page;
/** Of the draft that was thrown away and taken back. */
let draftAddress: string;

beforeAll(async () => {
  [broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
  visitor = await (await browser.openFor({ scripts: false })).newPage();
  for (const name of ['Ana', 'Edith', 'Tomás', 'Moses'] as const) {
    const page = await (await browser.openFor()).newPage();
    page.setDefaultTimeout(15_000);
    pages.set(name, page);
  }
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await broadside?.stop();
});

const desks = new Map<Name, ReturnType<typeof deskOf>>();
const deskFor = (name: Name) => desks.get(name)!;
const onSite = (path: string) => `${broadside.siteUrl}${path}`;

test('an admin sets the campaign up and finds the first steps and the settings', async () => {
  const ana = pages.get('Ana')!;
  for (const [name, page] of pages) desks.set(name, deskOf(page, broadside.cmsUrl));
  await ana.goto(broadside.setUpLink!);
  await typeAnswers(ana, goodAnswers);
  await ana.locator('#furtherLanguages summary').click();
  await ana.locator('input[name=furtherLanguages][value=es]').check();
  await send(ana);
  await ana.getByRole('heading', { name: 'Your campaign is ready' }).waitFor();

  const { adminEmail: email, adminPassword } = goodAnswers;
  await signInOnPage(ana, broadside.cmsUrl, { email, password: adminPassword });
  const steps = ana.getByRole('region', { name: 'First steps' });
  expect(await steps.getByRole('listitem').count()).toBe(8);
  expect(await steps.getByRole('img', { name: 'done' }).count()).toBe(0);
  expect(await steps.getByRole('link', { name: 'Invite somebody' }).count()).toBe(1);
  await steps.getByRole('button', { name: 'It is seen to' }).click();
  await steps.getByRole('img', { name: 'done' }).waitFor();

  await steps.getByRole('link', { name: 'Mail settings' }).click();
  await ana.locator('#field-mail__fromName').fill('Clean Air');
  await ana.getByRole('button', { name: 'Save', exact: true }).click();
  await ana.getByText('Updated successfully').first().waitFor();
});

test('the admin invites an editor, a translator and a moderator, and copies each link', async () => {
  const { page: ana, goToDashboard } = deskFor('Ana');
  for (const [name, { email, role }] of Object.entries(people)) {
    await goToDashboard();
    await jobs.count(
      'admin',
      `invite: ${role.toLowerCase()}`,
      role === 'Translator' ? 5 : 4,
      async (hands) => {
        await hands.click(ana.locator('.dashboard-desk').getByRole('link', { name: 'Invite somebody' }));
        await hands.fill(ana.getByLabel('Name', { exact: true }), name);
        await hands.fill(ana.locator('#invite-email'), email);
        await hands.click(ana.getByRole('checkbox', { name: role }));
        if (role === 'Translator') await hands.click(ana.getByRole('checkbox', { name: 'español' }));
        await hands.click(ana.locator('.invite__form button[type=submit]'));
        await hands.click(ana.getByRole('button', { name: 'Copy the link' }));
        await ana.getByText('Copied.').waitFor();
      }
    );
    links.set(name, await ana.getByLabel('Link', { exact: true }).inputValue());
  }
});

test('each accepts in a browser of their own and signs in', async () => {
  for (const [name, { email }] of Object.entries(people)) {
    const page = pages.get(name as Name)!;
    await acceptInvitation(page, { link: links.get(name)!, password });
    await signInOnPage(page, broadside.cmsUrl, { email, password });
    expect(await page.getByText('First steps').count()).toBe(0);
  }
});

test('the editor adds two aims and adopts them', async () => {
  const { page: edith, card } = deskFor('Edith');
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
  await visitor.goto(onSite('/en/aims'));
  expect(await visitor.locator('h2').allTextContents()).toEqual(aims);
});

test('she writes a statement, which saves itself, and gives it a cover', async () => {
  const edith = deskFor('Edith');
  await edith.goToDashboard();
  await edith.plus('Statement').click();
  await edith.write(
    { title: 'Thirty chimneys', text: 'We counted them, and here is the list.' },
    freshHands()
  );
  await edith.addCover({ file: redDot, alternative: 'A map with one red dot' });
  await expect.poll(async () => (await edith.newest()).cover, { timeout: 15_000 }).toBeTruthy();
  expect(await edith.newest()).toMatchObject({ title: 'Thirty chimneys', _status: 'draft' });
  expect((await visitor.goto(onSite('/en/statements/thirty-chimneys')))!.status()).toBe(404);
});

test('she asks the admin for review, is approved, and publishes', async () => {
  const edith = deskFor('Edith');
  await edith.askForReview('Ana', 'Is the number right?');

  const ana = deskFor('Ana');
  await ana.goToDashboard();
  await ana.entry('Reviews asked of you', 'Thirty chimneys').click();
  await ana.page.getByText('Is the number right?').waitFor();
  await ana.page.getByLabel('Your answer').fill('I counted thirty, too');
  await ana.page.getByRole('button', { name: 'Approve' }).click();
  await ana.page.getByText('Ana approved this').waitFor();

  await edith.page.reload();
  await edith.page.getByText('I counted thirty, too').waitFor();
  await edith.publish();
  await untilShown(visitor, onSite('/en/statements/thirty-chimneys'), 200);
  expect(await visitor.getByRole('img', { name: 'A map with one red dot' }).count()).toBe(1);
});

test('she writes a call with its dates, schedules it, withdraws that, and publishes', async () => {
  const year = new Date().getUTCFullYear() + 1;
  const edith = deskFor('Edith');
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
  await untilShown(visitor, onSite('/en/action-calls/a-week-of-open-windows'), 200);
  const days = await visitor.locator('article dd.days').textContent();
  expect(days?.replace(/\s+/g, ' ')).toBe(`27 February – 6 March ${year}`);
});

test('she changes a headline as a small fix, and puts something right with a note', async () => {
  const edith = deskFor('Edith');
  await edith.goToDashboard();
  await jobs.count('editor', 'change a published headline', 3, async (hands) => {
    await hands.click(edith.entry('Recently published', 'Thirty chimneys'));
    await edith.body.waitFor();
    await hands.fill(edith.title, 'Thirty-one chimneys');
    await edith.publish(hands);
  });
  await untilSaid('/en/statements/thirty-chimneys', 'Thirty-one chimneys');
  await visitor.goto(onSite('/en/statements/thirty-chimneys'));
  expect(await visitor.locator('#corrections').count()).toBe(0);

  await edith.title.fill('Thirty-two chimneys');
  await edith.publishCorrection('One was hidden behind another.');
  await untilSaid('/en/statements/thirty-chimneys', 'One was hidden behind another.');
});

test('she brings an earlier version back', async () => {
  const edith = deskFor('Edith');
  await edith.restoreVersion('Thirty-one chimneys');
  await expect
    .poll(async () => (await edith.newest()).title, { timeout: 15_000 })
    .toBe('Thirty-one chimneys');
  await expect.poll(() => edith.title.inputValue()).toBe('Thirty-one chimneys');
});

test('she writes and publishes a second statement, and begins its translation', async () => {
  const edith = deskFor('Edith');
  await edith.goToDashboard();
  await jobs.count('editor', 'write and publish a statement', 4, async (hands) => {
    await hands.click(edith.plus('Statement'));
    await edith.write({ title: 'The wind turns on Sunday', text: 'Keep your windows open.' }, hands);
    await edith.publish(hands);
  });
  await untilShown(visitor, onSite('/en/statements/the-wind-turns-on-sunday'), 200);
  await edith.goToDashboard();
  await jobs.count('editor', 'begin a translation', 2, async (hands) => {
    await hands.click(edith.entry('Recently published', 'The wind turns on Sunday'));
    await hands.click(edith.page.getByRole('button', { name: 'Translate into español' }));
    await edith.page.locator('.source-text h2', { hasText: 'The wind turns on Sunday' }).waitFor();
  });
});

test('she shares a draft by a link, withdraws it, and throws the draft away and takes it back', async () => {
  const edith = deskFor('Edith');
  await edith.goToDashboard();
  await edith.plus('Statement').click();
  await edith.write({ title: 'Not for everybody yet', text: 'Read this and tell me.' }, freshHands());
  await expect
    .poll(async () => (await edith.newest()).title, { timeout: 15_000 })
    .toBe('Not for everybody yet');
  const link = await edith.shareDraft();
  await visitor.goto(link);
  expect(await visitor.locator('h1').textContent()).toBe('Not for everybody yet');
  await edith.page.getByRole('button', { name: /^Withdraw the link/ }).click();
  await edith.page.getByText('The link no longer works.').waitFor();
  expect((await visitor.goto(link))!.status()).toBeGreaterThanOrEqual(400);
  await edith.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();

  draftAddress = edith.page.url();
  await edith.moveToTrash();
  await edith.restoreFromTrash('statements', 'Not for everybody yet');
  await edith.goToDashboard();
  await edith.entry('Your unfinished texts', 'Not for everybody yet').waitFor();
});

test('the translator begins, finishes and corrects translations', async () => {
  const tomas = deskFor('Tomás');
  await tomas.goToDashboard();
  await jobs.count('translator', 'begin a translation', 2, async (hands) => {
    await hands.click(tomas.entry('To be translated', 'A week of open windows'));
    await hands.click(tomas.page.getByRole('button', { name: 'Translate into español' }));
    await tomas.page.locator('.source-text h2', { hasText: 'A week of open windows' }).waitFor();
  });
  await tomas.write({ title: 'Una semana de ventanas abiertas', text: 'Desde el sábado.' }, freshHands());
  await tomas.publish();
  await untilSaid('/es/action-calls', 'Una semana de ventanas abiertas');

  await tomas.goToDashboard();
  await jobs.count('translator', 'finish an unfinished text', 3, async (hands) => {
    await hands.click(tomas.entry('Unfinished texts', /./).first());
    await tomas.page.locator('.source-text h2', { hasText: 'The wind turns on Sunday' }).waitFor();
    await tomas.write({ title: 'El viento cambia el domingo', text: 'Abran las ventanas.' }, hands);
    await tomas.publish(hands);
  });
  await untilSaid('/es/statements', 'El viento cambia el domingo');

  await tomas.goToDashboard();
  await jobs.count('translator', 'correct a published translation', 3, async (hands) => {
    await hands.click(tomas.entry('Recently published', 'El viento cambia el domingo'));
    await tomas.body.waitFor();
    await hands.fill(tomas.title, 'El domingo cambia el viento');
    await tomas.publish(hands);
  });
  await untilSaid('/es/statements', 'El domingo cambia el viento');
});

test('the translator’s own original is for an editor to publish', async () => {
  const tomas = deskFor('Tomás');
  await tomas.goToDashboard();
  await tomas.plus('Statement').click();
  await tomas.write({ title: 'Carta desde el mercado', text: 'Huele a humo.' }, freshHands());
  await expect
    .poll(async () => (await tomas.newest()).title, { timeout: 15_000 })
    .toBe('Carta desde el mercado');
  expect(await tomas.page.locator('#action-save').count()).toBe(0);
  await tomas.askForReview('Edith', 'Would you publish this?');
  const { id } = await tomas.newest();
  const refused = await tomas.page.request.patch(`${broadside.cmsUrl}/api/statements/${id}`, {
    data: { _status: 'published', updatedAt: (await tomas.newest()).updatedAt },
    headers: { Origin: broadside.cmsUrl }
  });
  expect(refused.status()).toBe(403);

  const edith = deskFor('Edith');
  await edith.goToDashboard();
  await edith.entry('Reviews asked of you', 'Carta desde el mercado').waitFor();
});

test('the moderator decides about comments, and sees no drafts', async () => {
  const moses = deskFor('Moses');
  const statement = await publicId('The wind turns on Sunday');
  await leaveComment(broadside.databaseUrl, {
    on: { statement },
    name: 'A neighbour',
    text: 'Mine are open.\n\nWhat about the school?'
  });
  await leaveComment(broadside.databaseUrl, {
    on: { statement },
    name: 'Best prices',
    text: 'Buy filters here'
  });

  await moses.goToDashboard();
  expect(await moses.entry('Unfinished texts', /./).count()).toBe(0);
  await jobs.count('moderator', 'open the page commented on', 2, async (hands) => {
    await hands.click(moses.entry('Recently published', 'The wind turns on Sunday'));
    const onTheSite = moses.page.getByRole('link', { name: 'On the site' });
    expect(await onTheSite.getAttribute('href')).toBe(onSite('/en/statements/the-wind-turns-on-sunday'));
    await hands.follow(onTheSite, visitor);
  });
  await moses.goToDashboard();
  await jobs.count('moderator', 'approve a comment', 1, (hands) =>
    moses.moderate('Approve', 'A neighbour', hands)
  );
  await jobs.count('moderator', 'mark a comment as spam', 1, (hands) =>
    moses.moderate('Spam', 'Best prices', hands)
  );
  await jobs.count('moderator', 'take a decision back', 1, (hands) =>
    moses.undoDecision('Best prices', hands)
  );
  await moses.entry('Comments that wait', 'Best prices').click();
  await moses.moderate('Spam', 'Best prices', freshHands());
  await moses.goToDashboard();
  expect(await moses.entry('Comments that wait', /./).count()).toBe(0);

  await moses.page.goto(draftAddress);
  await moses.page.getByText('could not be found').waitFor();
  expect(await moses.page.getByText('Not for everybody yet').count()).toBe(0);
});

test('the admin makes an access link, and reads in the log what happened', async () => {
  const { page: ana, card, goToDashboard, ask } = deskFor('Ana');
  await goToDashboard();
  await jobs.count('admin', 'make an access link', 3, async (hands) => {
    await hands.click(card('People'));
    await hands.click(ana.getByRole('link', { name: 'Moses' }));
    await hands.click(ana.getByRole('button', { name: 'Make an access link' }));
    await ana.getByLabel('Link', { exact: true }).waitFor();
  });
  const rowsWithout = async (who: string) => {
    const rows = await ana.locator('tbody tr').allTextContents();
    return rows.filter((row) => !row.includes(who));
  };
  await goToDashboard();
  await jobs.count('admin', 'read the log of one person', 1, async (hands) => {
    await hands.click(card('Audit log'));
    await hands.fill(ana.locator('.search-filter__input'), 'Moses');
    await expect.poll(() => rowsWithout('Moses'), { timeout: 10_000 }).toEqual([]);
  });
  expect((await ana.locator('td.cell-detail').allTextContents()).sort()).toEqual(
    expect.arrayContaining(['Held › Approved', 'Held › Spam'])
  );

  for (const [action, who] of [
    ['aims-adopted', 'Edith'],
    ['approved', 'Ana'],
    ['scheduled', 'Edith'],
    ['schedule-withdrawn', 'Edith'],
    ['trashed', 'Edith'],
    ['restored', 'Edith'],
    ['guest-link-made', 'Edith'],
    ['published', 'Tomás'],
    ['person-invited', 'Ana']
  ] as const) {
    await ana.goto(
      `${broadside.cmsUrl}/admin/collections/audit-log?where[or][0][and][0][action][equals]=${action}`
    );
    await ana.locator('td.cell-actor', { hasText: who }).first().waitFor();
    expect(new Set(await ana.locator('td.cell-action').allTextContents()).size, action).toBe(1);
  }
  const { totalDocs } = (await ask('users?limit=1')) as { totalDocs: number };
  expect(totalDocs).toBe(4);
});

test('everyone signs out, and a session cookie that was kept is worth nothing', async () => {
  for (const [name, page] of pages) {
    const cookies = await page.context().cookies(broadside.cmsUrl);
    const Cookie = cookies.map((each) => `${each.name}=${each.value}`).join('; ');
    const me = async () => {
      const answer = await fetch(`${broadside.cmsUrl}/api/users/me`, {
        headers: { Cookie, Origin: broadside.cmsUrl }
      });
      return ((await answer.json()) as { user?: { name: string } | null }).user?.name ?? null;
    };
    expect(await me()).toBe(name);
    await deskFor(name).signOut();
    expect(await me()).toBeNull();
  }
  console.log(jobs.table());
});

/** Waits until a page of the site has these words: a second at most, as promised. */
async function untilSaid(path: string, words: string): Promise<void> {
  await expect
    .poll(async () => await (await fetch(onSite(path))).text(), { timeout: 1000, interval: 50 })
    .toContain(words);
}

async function publicId(title: string): Promise<string> {
  const asked = `where[title][equals]=${encodeURIComponent(title)}&depth=0`;
  return ((await deskFor('Edith').ask(`statements?${asked}`)) as { docs: { id: string }[] }).docs[0]!.id;
}
