import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe-core finds wrong with an open page, a line each; the page's browser must have scripts on. `within`: one part of it. */
export async function findingsOn(page: Page, within?: string): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(
    `${axe.source}; axe.run(${JSON.stringify(within ?? 'html')})`
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${String(target)} ${any[0]?.message ?? ''}`)
  );
}
