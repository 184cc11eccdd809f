import { expect, test } from 'vitest';
import { freshHands } from '../../support/hands.ts';
import type { Day } from './day.ts';

/** Tomás translates into Spanish, and asks for what is not his to publish. */
export function theTranslatorWorks(day: Day): void {
  test('the translator begins, finishes and corrects translations', async () => {
    const tomas = day.deskFor('Tomás');
    await tomas.goToDashboard();
    await day.jobs.count('translator', 'begin a translation', 2, async (hands) => {
      await hands.click(tomas.entry('To be translated', 'A week of open windows'));
      await hands.click(tomas.page.getByRole('button', { name: 'Translate into español' }));
      await tomas.page.locator('.source-text h2', { hasText: 'A week of open windows' }).waitFor();
    });
    await tomas.write({ title: 'Una semana de ventanas abiertas', text: 'Desde el sábado.' }, freshHands());
    await tomas.publish();
    await day.untilSaid('/es/action-calls', 'Una semana de ventanas abiertas');

    await tomas.goToDashboard();
    await day.jobs.count('translator', 'finish an unfinished text', 3, async (hands) => {
      await hands.click(tomas.entry('Unfinished texts', /./).first());
      await tomas.page.locator('.source-text h2', { hasText: 'The wind turns on Sunday' }).waitFor();
      await tomas.write({ title: 'El viento cambia el domingo', text: 'Abran las ventanas.' }, hands);
      await tomas.publish(hands);
    });
    await day.untilSaid('/es/statements', 'El viento cambia el domingo');

    await tomas.goToDashboard();
    await day.jobs.count('translator', 'correct a published translation', 3, async (hands) => {
      await hands.click(tomas.entry('Recently published', 'El viento cambia el domingo'));
      await tomas.body.waitFor();
      await hands.fill(tomas.title, 'El domingo cambia el viento');
      await tomas.publish(hands);
    });
    await day.untilSaid('/es/statements', 'El domingo cambia el viento');
  });

  test('the translator’s own original is for an editor to publish', async () => {
    const tomas = day.deskFor('Tomás');
    await tomas.goToDashboard();
    await tomas.plus('Statement').click();
    await tomas.write({ title: 'Carta desde el mercado', text: 'Huele a humo.' }, freshHands());
    await expect
      .poll(async () => (await tomas.newest()).title, { timeout: 15_000 })
      .toBe('Carta desde el mercado');
    expect(await tomas.page.locator('#action-save').count()).toBe(0);
    await tomas.askForReview('Edith', 'Would you publish this?');
    const { id } = await tomas.newest();
    const refused = await tomas.page.request.patch(`${day.broadside.cmsUrl}/api/statements/${id}`, {
      data: { _status: 'published', updatedAt: (await tomas.newest()).updatedAt },
      headers: { Origin: day.broadside.cmsUrl }
    });
    expect(refused.status()).toBe(403);

    const edith = day.deskFor('Edith');
    await edith.goToDashboard();
    await edith.entry('Reviews asked of you', 'Carta desde el mercado').waitFor();
  });
}
