import type { Locator, Page } from 'playwright-core';

/** A person's hands, which count what they do. */
export type Hands = {
  click: (where: Locator) => Promise<void>;
  /** Follows a link in another browser, where its page can be used: one click. */
  follow: (link: Locator, page: Page) => Promise<void>;
  fill: (field: Locator, text: string) => Promise<void>;
  /** Types where the caret is: one field more. */
  type: (page: Page, text: string) => Promise<void>;
  tally: () => { clicks: number; fields: number; seconds: number };
};

/** Counting begins now. */
export function freshHands(): Hands {
  const begun = performance.now();
  let [clicks, fields] = [0, 0];
  return {
    async click(where) {
      clicks++;
      await where.click();
    },
    async follow(link, page) {
      clicks++;
      await page.goto((await link.getAttribute('href'))!);
    },
    async fill(field, text) {
      fields++;
      await field.fill(text);
    },
    async type(page, text) {
      fields++;
      await page.keyboard.type(text);
    },
    tally: () => ({ clicks, fields, seconds: Math.round((performance.now() - begun) / 100) / 10 })
  };
}
