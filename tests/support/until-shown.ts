import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Asks for an address until it answers with this status, for a second at most, as we promise; then opens it. */
export async function untilShown(page: Page, address: string, status: number): Promise<void> {
  const asked = async () => (await fetch(address)).status;
  await expect.poll(asked, { timeout: 1000, interval: 50 }).toBe(status);
  await page.goto(address);
}
