import { oneTimeCode } from './one-time-code.ts';
import type { FormFiller, Opened } from './plain-forms.ts';

/** The key that a set-up page shows, and what its form needs to confirm it. */
export function offerOn(page: Opened): { key: string; offered: string } {
  const key = /<code dir="ltr">\s*([A-Z2-7 ]+?)\s*<\/code>/.exec(page.text)?.[1];
  const offered = /name="offered" value="([\w-]+)"/.exec(page.text)?.[1];
  if (!key || !offered) throw new Error(`No key is shown: ${page.status}`);
  return { key, offered };
}

/** The recovery codes a page shows. */
export function recoveryCodesOn({ text }: Opened): string[] {
  return [...text.matchAll(/\b[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}\b/g)].map(([code]) => code);
}

/** Turns one-time codes on as a person who is signed in does; uses up the code of the step before this one. */
export async function turnOnSecondFactor(person: FormFiller, password: string) {
  const { key, offered } = offerOn(await person.send('/sign-in/account/set-up', { password }));
  const code = oneTimeCode(key, -1);
  const shown = await person.send('/sign-in/account/confirm', { offered, code });
  return { key, recoveryCodes: recoveryCodesOn(shown) };
}
