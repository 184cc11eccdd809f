import { expect, vi } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Caller } from '../caller.ts';
import { changeDocument } from '../change-document.ts';

/** Within a second, as promised. */
export const promised = { timeout: 1000, interval: 50 };

/** What an editor does by the API, each answered without complaint. */
export function publisher(editor: Caller) {
  const change = async (collection: string, id: string, data: Record<string, unknown>): Promise<void> => {
    const { status, body } = await changeDocument(editor, `/${collection}/${id}`, data);
    expect(status, JSON.stringify(body)).toBe(200);
  };
  return {
    change,

    async publish(
      collection: 'action-calls' | 'pages' | 'statements',
      text: Record<string, unknown>
    ): Promise<string> {
      const { status, body } = await editor.post(`/${collection}`, { language: 'en', ...text });
      expect(status, JSON.stringify(body)).toBe(201);
      await change(collection, body.doc.id, { _status: 'published' });
      return body.doc.id;
    },

    async adopt(sentences: string[], occasion: { place: string; date: string }): Promise<void> {
      const changes: { id: string; sentence: string; as: 'new' }[] = [];
      for (const sentence of sentences) {
        const { aim: id } = (await editor.post('/aims/add', { sentence })).body;
        changes.push({ id, sentence, as: 'new' });
      }
      const { status, body } = await editor.post('/aims/adopt', { ...occasion, changes });
      expect(status, JSON.stringify(body)).toBe(200);
    }
  };
}

/** Waits until a page of the site has these words. */
export async function untilLinked(address: string, words: string): Promise<void> {
  await vi.waitFor(async () => expect(await (await fetch(address)).text()).toContain(words), promised);
}

/** What stands beside a term such as "Published". */
export async function partNamed(page: Page, term: string): Promise<string> {
  const part = page.locator('article dl > div', { has: page.locator('dt', { hasText: term }) });
  return (await part.locator('dd').first().textContent())!.trim();
}

/** Addresses by what their links say. */
export async function linksIn(place: Locator): Promise<Record<string, string>> {
  return Object.fromEntries(
    await place
      .locator('a')
      .evaluateAll((all) => all.map((one) => [one.textContent, one.getAttribute('href')!]))
  );
}

/** As it is read aloud: every kind of space is a space. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
