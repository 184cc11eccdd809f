import type { Page, Response } from 'playwright-core';

/** What a person types into the set-up form, by the names of its fields. */
export type Answers = {
  name?: string;
  purpose?: string;
  adminName?: string;
  adminEmail?: string;
  adminPassword?: string;
};

export const goodAnswers = {
  name: 'Clean Air',
  purpose: 'We want to breathe on <every> street & square.',
  adminName: 'Ana',
  adminEmail: 'ana@clean-air.example',
  adminPassword: 'five unrelated plain words here'
};

export async function typeAnswers(page: Page, answers: Answers): Promise<void> {
  for (const [field, text] of Object.entries(answers)) await page.locator(`#${field}`).fill(text);
}

/** Sends the form; resolves with the answer when its page is shown. */
export async function send(page: Page): Promise<Response> {
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  await page.locator('form button').last().click();
  await page.waitForLoadState();
  return await answer;
}

/** What stands in the form's fields. */
export async function answersIn(page: Page): Promise<Required<Answers>> {
  const value = (field: string) => page.locator(`#${field}`).inputValue();
  return {
    name: await value('name'),
    purpose: await value('purpose'),
    adminName: await value('adminName'),
    adminEmail: await value('adminEmail'),
    adminPassword: await value('adminPassword')
  };
}
