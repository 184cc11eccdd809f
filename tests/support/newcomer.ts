import type { Page } from 'playwright-core';
import { expect } from 'vitest';

type Credentials = { email: string; password: string };

/** Follows an invitation's link on the site, chooses a password, and goes on to the form for signing in. */
export async function acceptInvitation(
  page: Page,
  { link, password }: { link: string; password: string }
): Promise<void> {
  await page.goto(link);
  expect(await page.locator('h1').textContent()).toBe('Welcome');
  await page.locator('#password').fill(password);
  await page.locator('#adminLanguage').selectOption('en');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'You can sign in now' }).waitFor();
  await page.getByRole('link', { name: 'Sign in' }).click();
}

/** Signs in where everybody does, and waits for the dashboard. */
export async function signInOnPage(page: Page, cmsUrl: string, who: Credentials): Promise<void> {
  await page.goto(`${cmsUrl}/sign-in`);
  await page.locator('#field-email').fill(who.email);
  await page.locator('#field-password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/admin$/);
  await page.getByRole('heading', { name: 'What needs you' }).waitFor();
}
