import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { quietnessOf } from './quiet.ts';

/** What people do in the admin, in the words they would use. Keep in step with Payload's class names, which are here only. */
export function adminOf(page: Page, cmsUrl: string) {
  page.setDefaultTimeout(15_000);
  const body = page.locator('[data-lexical-editor="true"]').first();
  const openDrawer = () => page.locator('.drawer--is-open').last();

  /**
   * Chooses from the menu that a slash opens in the text. Nothing is typed behind the slash: on a busy machine the
   * menu lags behind, and then takes away fewer letters than were typed.
   */
  const insert = async (option: string) => {
    await page.keyboard.type('/');
    await page.locator('.slash-menu-popup').getByRole('option', { name: option, exact: true }).click();
    await page.locator('.slash-menu-popup').waitFor({ state: 'hidden' });
  };
  const closed = (drawer: Locator) => drawer.waitFor({ state: 'hidden' });
  const isQuiet = quietnessOf(page);
  const saveDrawer = async (drawer: Locator) => {
    await isQuiet();
    await drawer.getByRole('button', { name: 'Save changes' }).click();
    await closed(drawer);
  };

  return {
    page,
    body,
    insert,

    async signInToDemoAs(name: string) {
      await page.goto(`${cmsUrl}/admin`);
      await page.locator('.demo-sign-in').getByRole('button', { name }).click();
      await page.getByRole('link', { name: 'Statements' }).first().waitFor();
    },

    async signIn(email: string, password: string) {
      await page.goto(`${cmsUrl}/admin/login`);
      await page.locator('#field-email').fill(email);
      await page.locator('#field-password').fill(password);
      await page.getByRole('button', { name: 'Sign in', exact: true }).click();
      await page.getByRole('link', { name: 'Statements' }).first().waitFor();
    },

    async startStatement(title: string) {
      await page.goto(`${cmsUrl}/admin/collections/statements/create`);
      await body.waitFor();
      await page.locator('#field-title').fill(title);
      await body.click();
    },

    async newParagraph() {
      await page.keyboard.press('Enter');
    },

    /** Puts the caret behind everything that was written. */
    async goToEnd() {
      // A drawer that closes gives the editor its selection back in its own time: over what was selected, the next
      // letter would be written.
      const isAtEnd = async () => {
        await body.focus();
        await page.keyboard.press('Control+End');
        await isQuiet();
        return await body.evaluate((text) => {
          const selection = getSelection();
          if (!selection?.isCollapsed || !text.contains(selection.anchorNode)) return false;
          const rest = selection.getRangeAt(0).cloneRange();
          rest.setEndAfter(text.lastChild!);
          return rest.toString().trim() === '';
        });
      };
      await expect.poll(isAtEnd, { timeout: 10_000 }).toBe(true);
    },

    async addFootnote(text: string) {
      // The menu opens after a space only; the site takes that space away again.
      await page.keyboard.type(' ');
      await insert('Footnote');
      const drawer = openDrawer();
      await drawer.locator('[data-lexical-editor="true"]').click();
      await page.keyboard.type(text);
      await saveDrawer(drawer);
    },

    /** Makes a link of the word just typed. */
    async linkLastWord(word: string, address: string) {
      await isQuiet();
      for (const _ of word) await page.keyboard.press('Shift+ArrowLeft');
      await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe(word);
      await isQuiet();
      await page.locator('.fixed-toolbar button.toolbar-popup__button-link').click();
      const drawer = openDrawer();
      await drawer.locator('#field-url').waitFor();
      // What is typed before the form's first answer came back would be lost.
      await isQuiet();
      await drawer.locator('#field-url').fill(address);
      await saveDrawer(drawer);
      await body.locator(`a[href="${address}"]`).waitFor();
    },

    async addPicture({
      file,
      alternative
    }: {
      file: { name: string; mimeType: string; buffer: Buffer };
      alternative: string;
    }) {
      await insert('Upload');
      const list = openDrawer();
      await list.getByText('Create New').first().click();
      await page.locator('input[type=file]').first().setInputFiles(file);
      const form = openDrawer();
      await form.locator('#field-alternative').fill(alternative);
      await form.getByRole('button', { name: 'Save', exact: true }).click();
      await closed(form);
      await body.locator('img').first().waitFor();
    },

    /** The form saves by itself, a while after the last letter; as people who are used to it do, it can be told to. */
    async saveDraft() {
      await isQuiet();
      const saved = page.waitForResponse(
        (answer) => answer.request().method() === 'PATCH' && /[?&]draft=true/.test(answer.url())
      );
      await page.keyboard.press('Control+s');
      expect((await saved).status()).toBe(200);
      await page.waitForURL(/statements\/[0-9a-f-]{36}/);
    },

    /** Follows the Preview button; answers the page of the site it opened. */
    async preview(): Promise<Page> {
      const opening = page.context().waitForEvent('page');
      await page.locator('#preview-button').click();
      const preview = await opening;
      await preview.waitForLoadState();
      return preview;
    },

    async publish() {
      await isQuiet();
      const answer = page.waitForResponse(
        (response) => response.request().method() === 'PATCH' && !/[?&]draft=true/.test(response.url())
      );
      await page.locator('#action-save').click();
      expect((await answer).status()).toBe(200);
      await page.getByText('Published', { exact: true }).first().waitFor();
    },

    async unpublish() {
      await page.locator('.doc-controls__popup button, .doc-controls button.popup-button').last().click();
      await page.getByRole('button', { name: 'Unpublish' }).click();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.getByText('Draft', { exact: true }).first().waitFor();
    }
  };
}
