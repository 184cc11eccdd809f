import { expect, test } from 'vitest';
import { freshHands } from '../../support/hands.ts';
import { leaveComment } from '../../support/leave-response.ts';
import type { Day } from './day.ts';

/** Moses decides about comments. */
export function theModeratorWorks(day: Day): void {
  test('the moderator decides about comments, and sees no drafts', async () => {
    const moses = day.deskFor('Moses');
    const statement = await publicId(day, 'The wind turns on Sunday');
    await leaveComment(day.broadside.databaseUrl, {
      on: { statement },
      name: 'A neighbour',
      text: 'Mine are open.\n\nWhat about the school?'
    });
    await leaveComment(day.broadside.databaseUrl, {
      on: { statement },
      name: 'Best prices',
      text: 'Buy filters here'
    });

    await moses.goToDashboard();
    expect(await moses.entry('Unfinished texts', /./).count()).toBe(0);
    await day.jobs.count('moderator', 'open the page commented on', 2, async (hands) => {
      await hands.click(moses.entry('Recently published', 'The wind turns on Sunday'));
      const onTheSite = moses.page.getByRole('link', { name: 'On the site' });
      expect(await onTheSite.getAttribute('href')).toBe(
        day.onSite('/en/statements/the-wind-turns-on-sunday')
      );
      await hands.follow(onTheSite, day.visitor);
    });
    await moses.goToDashboard();
    await day.jobs.count('moderator', 'approve a comment', 1, (hands) =>
      moses.moderate('Approve', 'A neighbour', hands)
    );
    await day.jobs.count('moderator', 'mark a comment as spam', 1, (hands) =>
      moses.moderate('Spam', 'Best prices', hands)
    );
    await day.jobs.count('moderator', 'take a decision back', 1, (hands) =>
      moses.undoDecision('Best prices', hands)
    );
    await moses.entry('Comments that wait', 'Best prices').click();
    await moses.moderate('Spam', 'Best prices', freshHands());
    await moses.goToDashboard();
    expect(await moses.entry('Comments that wait', /./).count()).toBe(0);

    await moses.page.goto(day.draftAddress);
    await moses.page.getByText('could not be found').waitFor();
    expect(await moses.page.getByText('Not for everybody yet').count()).toBe(0);
  });
}

async function publicId(day: Day, title: string): Promise<string> {
  const asked = `where[title][equals]=${encodeURIComponent(title)}&depth=0`;
  const { docs } = (await day.deskFor('Edith').ask(`statements?${asked}`)) as { docs: { id: string }[] };
  return docs[0]!.id;
}
