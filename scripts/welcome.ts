import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { signInsFile } from './app-variables.ts';
import type { Campaign } from './campaign.ts';
import { firstAddress, type Settings } from './settings.ts';

/** The last lines of a start: where to go, and how to get in. */
export async function sayWelcome(started: {
  settings: Settings;
  campaign: Campaign;
  setUpLink: string | null;
}): Promise<void> {
  const { settings, campaign, setUpLink } = started;
  const lines = [
    '',
    campaign.isDemo ? 'Broadside is running with the demo campaign.' : 'Broadside is running.',
    '',
    `  Site   ${firstAddress(settings.site.url)}`,
    `  Admin  ${settings.cms.url}/admin`,
    ''
  ];
  if (setUpLink) {
    lines.push(
      'Set your campaign up here (the link works once, for a day; `npm start` makes a new one):',
      '',
      `  ${setUpLink}`,
      ''
    );
  }
  if (campaign.isDemo && existsSync(signInsFile)) {
    const signIns = (await readFile(signInsFile, 'utf8')).trimEnd();
    lines.push(`Sign-ins (also in ${path.relative(process.cwd(), signInsFile)}):`, '', indented(signIns), '');
  }
  lines.push(`Ctrl-C stops it.${campaign.isDemo ? ' `npm run new` starts a campaign of your own.' : ''}`);
  console.log(lines.join('\n'));
}

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ');
