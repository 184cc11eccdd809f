import { makeAccessLink, type AccessLink } from './reset-access/access-link.ts';
import { wanted } from './reset-access/wanted.ts';
import { withDatabase } from './reset-access/with-database.ts';
import { runCommand } from './run-command.ts';
import { firstAddress, readSettings } from './settings.ts';

await runCommand(async () => {
  const { email, removesSecondFactor } = wanted(process.argv.slice(2), process.env);
  const settings = await readSettings();
  const made = await withDatabase(settings, (url) => makeAccessLink(url, { email, removesSecondFactor }));
  console.log(explained(made, `${firstAddress(settings.site.url)}/invitation/${made.token}`));
});

function explained({ email, hasSecondFactor, removesSecondFactor }: AccessLink, link: string): string {
  const lines = [
    '',
    `Open this link to choose a new password for ${email}:`,
    '',
    `  ${link}`,
    '',
    'It works once, for a day, while Broadside runs (`npm start`). Whoever has it gets in: show it to nobody.'
  ];
  if (removesSecondFactor) lines.push('Using it removes the one-time codes of this account, too.');
  else if (hasSecondFactor) {
    lines.push(
      '',
      'This account asks for a one-time code as well. If the app and the recovery codes are lost:',
      '',
      `  npm run reset-access -- ${email} --second-factor`
    );
  }
  return lines.join('\n');
}
