import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hands } from './hands.ts';
import { quietnessOf } from './quiet.ts';

type Clicking = Pick<Hands, 'click'>;
const uncounted: Clicking = { click: (where) => where.click() };

/** What people do between the dashboard and a document's form. Texts are the English admin's. */
export function deskOf(page: Page, cmsUrl: string) {
  const isQuiet = quietnessOf(page);
  const body = page.locator('[data-lexical-editor="true"]').first();
  const title = page.locator('#field-title');

  /** Clicks what publishes, and waits until it is. */
  const publishBy = async (button: Locator, hands = uncounted) => {
    await isQuiet();
    const [, document] = /admin\/collections(\/[\w-]+\/[0-9a-f-]{36})/.exec(page.url())!;
    const answer = page.waitForResponse((response) => {
      const { pathname, searchParams } = new URL(response.url());
      const isOfDocument = response.request().method() === 'PATCH' && pathname === `/api${document}`;
      return isOfDocument && searchParams.get('draft') !== 'true';
    });
    await hands.click(button);
    const { status, text } = await answer.then(async (each) => ({
      status: each.status(),
      text: await each.text()
    }));
    expect(status, text.slice(0, 400)).toBe(200);
  };

  /** Reads the API as whoever is signed in here. */
  const ask = async (path: string): Promise<unknown> => {
    const headers = { Origin: cmsUrl };
    return await (await page.request.get(`${cmsUrl}/api/${path}`, { headers })).json();
  };

  return {
    page,
    title,
    ask,
    body,

    async goToDashboard() {
      await page.goto(`${cmsUrl}/admin`);
      await page.getByRole('heading', { name: 'What needs you' }).waitFor();
    },

    /** A card of the dashboard, such as `People`. */
    card: (what: string) => page.getByLabel(`Show all ${what}`),
    /** The plus on a card: `what` in the singular, such as `Statement`. */
    plus: (what: string) => page.getByLabel(`Create new ${what}`),

    /** A link below one of the dashboard's headings. */
    entry: (heading: string, name: string | RegExp) =>
      page
        .locator('.dashboard-desk section', {
          has: page.getByRole('heading', { name: heading, exact: true })
        })
        .getByRole('link', { name }),

    /** Writes title and text of the form that opens, of a document that is new. */
    async write({ title: wanted, text }: { title: string; text: string }, hands: Hands) {
      await body.waitFor();
      await page.waitForURL(/[0-9a-f-]{36}/);
      await isQuiet();
      await hands.fill(title, wanted);
      await hands.click(body);
      await hands.type(page, text);
      await isQuiet();
    },

    /** The newest state of the form's document, as whoever looks at it may read it. */
    async newest() {
      const [, collection, id] = /collections\/([\w-]+)\/([0-9a-f-]{36})/.exec(page.url())!;
      return (await ask(`${collection}/${id}?draft=true&depth=0`)) as Record<string, unknown> & {
        id: string;
      };
    },

    publish: (hands?: Clicking) => publishBy(page.locator('#action-save'), hands),

    async publishCorrection(note: string) {
      await page.getByRole('button', { name: 'Correction …' }).click();
      const dialog = page.getByRole('dialog', { name: 'Publish a correction' });
      await dialog.getByLabel('What was wrong, and what is right').fill(note);
      await publishBy(dialog.getByRole('button', { name: 'Publish with this note' }));
    },

    async addCover({
      file,
      alternative
    }: {
      file: { name: string; mimeType: string; buffer: Buffer };
      alternative: string;
    }) {
      await page.getByRole('button', { name: 'Picture and attachments' }).click();
      await page.locator('#field-cover').getByText('Create New').click();
      const drawer = page.locator('.drawer--is-open').last();
      await drawer.locator('input[type=file]').first().setInputFiles(file);
      await drawer.locator('#field-alternative').fill(alternative);
      await drawer.getByRole('button', { name: 'Save', exact: true }).click();
      await drawer.waitFor({ state: 'hidden' });
    },

    async askForReview(of: string, note: string) {
      await page.getByRole('button', { name: 'Ask for review' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Whom').selectOption({ label: of });
      await dialog.getByLabel('Note').fill(note);
      await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
      await page.getByText(`You asked ${of} to review this`).waitFor();
    },

    async schedule(dayAndTime: string) {
      await page.locator('.schedule button').click();
      const dialog = page.getByRole('dialog', { name: 'Publish or unpublish later' });
      await dialog.getByLabel('Day and time').fill(dayAndTime);
      await dialog.getByRole('button', { name: 'Schedule it' }).click();
      await dialog.getByText('Scheduled.', { exact: true }).waitFor();
      return dialog;
    },

    /** Makes a link to the draft; the dialog stays open. */
    async shareDraft(): Promise<string> {
      await page.getByRole('button', { name: 'Share draft' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share this draft' });
      await dialog.getByRole('button', { name: 'Make link' }).click();
      const field = dialog.getByLabel('The new link. It is shown this once.');
      await field.waitFor();
      return await field.inputValue();
    },

    async moveToTrash() {
      await page.locator('.doc-controls__popup button, .doc-controls button.popup-button').last().click();
      await page.locator('#action-delete').click();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForURL((url) => !/[0-9a-f-]{36}$/.test(url.pathname));
    },

    async restoreFromTrash(collection: string, name: string) {
      await page.goto(`${cmsUrl}/admin/collections/${collection}/trash`);
      await page.getByRole('link', { name }).first().click();
      await page.getByRole('button', { name: 'Restore', exact: true }).first().click();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForURL((url) => !url.pathname.includes('/trash'));
    },

    /** By the version's own page: the one that carries this title and was published. */
    async restoreVersion(wanted: string) {
      const [, collection, id] = /collections\/([\w-]+)\/([0-9a-f-]{36})/.exec(page.url())!;
      const asked = `where[parent][equals]=${id}&where[version.title][equals]=${wanted}&sort=-createdAt&depth=0`;
      const { docs } = (await ask(`${collection}/versions?${asked}`)) as { docs: { id: string }[] };
      await page.getByRole('link', { name: 'Versions' }).click();
      // Restoring names the state that it replaces: the page asks for it first.
      const known = page.waitForResponse((each) => each.url().includes('select[updatedAt]'));
      await page.locator(`a[href$="/versions/${docs[0]!.id}"]`).first().click();
      await known;
      const restore = page.getByRole('button', { name: 'Restore this version' });
      await restore.click();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForURL(new RegExp(`${id}$`));
    },

    /** Decides about a comment by its button: on the dashboard, in the list or on its form. */
    async moderate(decision: 'Approve' | 'Spam' | 'Trash', whose: string, hands: Clicking) {
      const made = { Approve: 'Approved', Spam: 'Marked as spam', Trash: 'In the trash' }[decision];
      await hands.click(page.getByRole('button', { name: `${decision}: comment by ${whose}` }));
      await page.getByText(`${made}: comment by ${whose}`).waitFor();
    },

    async undoDecision(whose: string, hands: Clicking) {
      await hands.click(page.getByRole('button', { name: `Undo: comment by ${whose}` }));
      await page.getByText(`Waits again: comment by ${whose}`).waitFor();
    },

    async signOut() {
      await page.goto(`${cmsUrl}/admin`);
      // Before its scripts are there, the button of the menu does nothing.
      await page.locator('.template-default--nav-animate').waitFor();
      await page.locator('.nav-toggler').first().click();
      await page.getByRole('link', { name: 'Log out' }).click();
      await page.locator('#field-password').waitFor();
    }
  };
}
