import { expect, test } from 'vitest';
import type { Day } from './day.ts';

/** Ana makes an access link and reads what happened; everyone signs out. */
export function theAdminReadsTheLog(day: Day): void {
  test('the admin makes an access link, and reads in the log what happened', async () => {
    const { page: ana, card, goToDashboard, ask } = day.deskFor('Ana');
    await goToDashboard();
    await day.jobs.count('admin', 'make an access link', 3, async (hands) => {
      await hands.click(card('People'));
      await hands.click(ana.getByRole('link', { name: 'Moses' }));
      await hands.click(ana.getByRole('button', { name: 'Make an access link' }));
      await ana.getByLabel('Link', { exact: true }).waitFor();
    });
    const rowsWithout = async (who: string) => {
      const rows = await ana.locator('tbody tr').allTextContents();
      return rows.filter((row) => !row.includes(who));
    };
    await goToDashboard();
    await day.jobs.count('admin', 'read the log of one person', 1, async (hands) => {
      await hands.click(card('Audit log'));
      await hands.fill(ana.locator('.search-filter__input'), 'Moses');
      await expect.poll(() => rowsWithout('Moses'), { timeout: 10_000 }).toEqual([]);
    });
    expect((await ana.locator('td.cell-detail').allTextContents()).sort()).toEqual(
      expect.arrayContaining(['Held › Approved', 'Held › Spam'])
    );

    for (const [action, who] of [
      ['aims-adopted', 'Edith'],
      ['approved', 'Ana'],
      ['scheduled', 'Edith'],
      ['schedule-withdrawn', 'Edith'],
      ['trashed', 'Edith'],
      ['restored', 'Edith'],
      ['guest-link-made', 'Edith'],
      ['published', 'Tomás'],
      ['person-invited', 'Ana']
    ] as const) {
      await ana.goto(
        `${day.broadside.cmsUrl}/admin/collections/audit-log?where[or][0][and][0][action][equals]=${action}`
      );
      await ana.locator('td.cell-actor', { hasText: who }).first().waitFor();
      expect(new Set(await ana.locator('td.cell-action').allTextContents()).size, action).toBe(1);
    }
    const { totalDocs } = (await ask('users?limit=1')) as { totalDocs: number };
    expect(totalDocs).toBe(4);
  });

  test('everyone signs out, and a session cookie that was kept is worth nothing', async () => {
    for (const [name, page] of day.pages) {
      const cookies = await page.context().cookies(day.broadside.cmsUrl);
      const Cookie = cookies.map((each) => `${each.name}=${each.value}`).join('; ');
      const me = async () => {
        const answer = await fetch(`${day.broadside.cmsUrl}/api/users/me`, {
          headers: { Cookie, Origin: day.broadside.cmsUrl }
        });
        return ((await answer.json()) as { user?: { name: string } | null }).user?.name ?? null;
      };
      expect(await me()).toBe(name);
      await day.deskFor(name).signOut();
      expect(await me()).toBeNull();
    }
    console.log(day.jobs.table());
  });
}
