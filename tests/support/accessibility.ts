import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

type Finding = { id: string; nodes: { target: unknown; any: { message: string }[] }[] };

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with an open page, a line each; the page's browser must have scripts on. */
export async function findingsOn(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<{ violations: Finding[] }>(`${await axe}; axe.run()`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${String(target)} ${any[0]?.message ?? ''}`)
  );
}
