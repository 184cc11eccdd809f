import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { countCommonJobs, type CommonJobs } from '../../support/common-jobs.ts';
import { deskOf } from '../../support/desk.ts';
import { openBrowser, type TestBrowser } from '../../support/open-browser.ts';
import { startBroadside, type Broadside } from '../../support/start-broadside.ts';

export const password = 'four words for a day';
/** Whom Ana, who sets the campaign up, invites. */
export const people = {
  Edith: { email: 'edith@clean-air.example', role: 'Editor', password },
  Tomás: { email: 'tomas@clean-air.example', role: 'Translator', password },
  Moses: { email: 'moses@clean-air.example', role: 'Moderator', password }
};
export type Name = keyof typeof people | 'Ana';

/** What the day's tests hand on to each other. */
export type Day = {
  broadside: Broadside;
  jobs: CommonJobs;
  /** A browser of each person's own. */
  pages: Map<Name, Page>;
  deskFor: (name: Name) => ReturnType<typeof deskOf>;
  /** One without scripts, on the site. */
  visitor: Page;
  onSite: (path: string) => string;
  /** Waits until a page of the site has these words: a second at most, as promised. */
  untilSaid: (path: string, words: string) => Promise<void>;
  /** Invitations, by whom they are for. */
  links: Map<string, string>;
  /** Of the draft that was thrown away and taken back. */
  draftAddress: string;
};

/** Runs Broadside with a browser for everybody, from before the first test to after the last. */
export function beginDay(): Day {
  const pages = new Map<Name, Page>();
  // One each: a desk listens to its page from when it is made.
  const desks = new Map<Name, ReturnType<typeof deskOf>>();
  const onSite = (path: string) => `${day.broadside.siteUrl}${path}`;
  const day = {
    jobs: countCommonJobs(),
    pages,
    deskFor: (name: Name) => desks.get(name)!,
    onSite,
    async untilSaid(path: string, words: string) {
      await expect
        .poll(async () => await (await fetch(onSite(path))).text(), { timeout: 1000, interval: 50 })
        .toContain(words);
    },
    links: new Map<string, string>()
  } as Day;

  let browser: TestBrowser;
  beforeAll(async () => {
    [day.broadside, browser] = await Promise.all([startBroadside(), openBrowser()]);
    day.visitor = await (await browser.openFor({ scripts: false })).newPage();
    for (const name of ['Ana', 'Edith', 'Tomás', 'Moses'] as const) {
      const page = await (await browser.openFor()).newPage();
      page.setDefaultTimeout(15_000);
      pages.set(name, page);
      desks.set(name, deskOf(page, day.broadside.cmsUrl));
    }
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await day.broadside?.stop();
  });
  return day;
}
