import { expect, test } from 'vitest';
import { acceptInvitation, signInOnPage } from '../../support/newcomer.ts';
import { goodAnswers, send, typeAnswers } from '../../support/set-up-form.ts';
import { password, people } from './day.ts';
import type { Day, Name } from './day.ts';

/** Ana sets the campaign up and invites the three others, who come. */
export function theAdminOpens(day: Day): void {
  test('an admin sets the campaign up and finds the first steps and the settings', async () => {
    const { page: ana } = day.deskFor('Ana');
    await ana.goto(day.broadside.setUpLink!);
    await typeAnswers(ana, goodAnswers);
    await ana.locator('#furtherLanguages summary').click();
    await ana.locator('input[name=furtherLanguages][value=es]').check();
    await send(ana);
    await ana.getByRole('heading', { name: 'Your campaign is ready' }).waitFor();

    const { adminEmail: email, adminPassword } = goodAnswers;
    await signInOnPage(ana, day.broadside.cmsUrl, { email, password: adminPassword });
    const steps = ana.getByRole('region', { name: 'First steps' });
    expect(await steps.getByRole('listitem').count()).toBe(8);
    expect(await steps.getByRole('img', { name: 'done' }).count()).toBe(0);
    expect(await steps.getByRole('link', { name: 'Invite somebody' }).count()).toBe(1);
    await steps.getByRole('button', { name: 'It is seen to' }).click();
    await steps.getByRole('img', { name: 'done' }).waitFor();

    await steps.getByRole('link', { name: 'Mail settings' }).click();
    await ana.locator('#field-mail__fromName').fill('Clean Air');
    await ana.getByRole('button', { name: 'Save', exact: true }).click();
    await ana.getByText('Updated successfully').first().waitFor();
  });

  test('the admin invites an editor, a translator and a moderator, and copies each link', async () => {
    const { page: ana, goToDashboard } = day.deskFor('Ana');
    for (const [name, { email, role }] of Object.entries(people)) {
      await goToDashboard();
      await day.jobs.count(
        'admin',
        `invite: ${role.toLowerCase()}`,
        role === 'Translator' ? 5 : 4,
        async (hands) => {
          await hands.click(ana.locator('.dashboard-desk').getByRole('link', { name: 'Invite somebody' }));
          await hands.fill(ana.getByLabel('Name', { exact: true }), name);
          await hands.fill(ana.locator('#invite-email'), email);
          await hands.click(ana.getByRole('checkbox', { name: role }));
          if (role === 'Translator') await hands.click(ana.getByRole('checkbox', { name: 'español' }));
          await hands.click(ana.locator('.invite__form button[type=submit]'));
          await hands.click(ana.getByRole('button', { name: 'Copy the link' }));
          await ana.getByText('Copied.').waitFor();
        }
      );
      day.links.set(name, await ana.getByLabel('Link', { exact: true }).inputValue());
    }
  });

  test('each accepts in a browser of their own and signs in', async () => {
    for (const [name, { email }] of Object.entries(people)) {
      const page = day.pages.get(name as Name)!;
      await acceptInvitation(page, { link: day.links.get(name)!, password });
      await signInOnPage(page, day.broadside.cmsUrl, { email, password });
      expect(await page.getByText('First steps').count()).toBe(0);
    }
  });
}
