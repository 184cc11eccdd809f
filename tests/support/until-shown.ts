import type { Page } from 'playwright-core';
import { expect, vi } from 'vitest';

/** Opens an address again and again until it answers with this status: for a second at most, as we promise. */
export async function untilShown(page: Page, address: string, status: number): Promise<void> {
  await vi.waitFor(async () => expect((await page.goto(address))!.status()).toBe(status), {
    timeout: 1000,
    interval: 50
  });
}
