import { asColour, checkPair, nearestPair, usualPair, type Colours } from '@broadside/colours';
import type { AdminLanguage, SetUpAnswer, SetUpProblem, SetUpRequest } from '@broadside/types';
import { asLanguageTag } from '../../../documents/language-tag.ts';
import { asEmailAddress } from '../../../invitations/email-address.ts';
import { asAdminLanguage } from '../../../invitations/operations/first-admin-language.ts';
import { passwordProblem } from '../../../sign-in/password/password-rule.ts';

/** The campaign as it is stored, and its first admin. `languages` has the original's first. */
export type SetUp = {
  name: string;
  purpose: string;
  languages: string[];
  colours: Colours;
  admin: { name: string; email: string; password: string; adminLanguage: AdminLanguage };
};
type Checked = ({ result: 'fine' } & SetUp) | Extract<SetUpAnswer, { result: 'refused' }>;
type TextField = 'name' | 'purpose' | 'originalLanguage' | 'adminName' | 'adminEmail';

const longest: Record<TextField, number> = {
  name: 100,
  purpose: 500,
  originalLanguage: 35,
  adminName: 100,
  adminEmail: 254
};

/** More than any campaign writes in. */
const mostLanguages = 100;

/** Checks what was typed into the set-up form; names every field that cannot be taken, once. */
export function checkSetUp(wanted: Record<string, unknown>): Checked {
  const text = Object.fromEntries(
    Object.keys(longest).map((field) => [field, textOf(wanted[field])])
  ) as Record<TextField, string>;
  const adminPassword = typeof wanted.adminPassword === 'string' ? wanted.adminPassword : '';
  const original = asLanguageTag(text.originalLanguage);
  const further = tagsOf(wanted.furtherLanguages);
  const colours = coloursOf(wanted.colours);
  const problems: SetUpProblem[] = [];

  for (const field of Object.keys(longest) as TextField[]) {
    if (!text[field] && field !== 'purpose') problems.push({ field, code: 'missing' });
    else if (text[field].length > longest[field]) problems.push({ field, code: 'too-long' });
    else if (field === 'originalLanguage' && !original) problems.push({ field, code: 'not-a-language' });
    else if (field === 'adminEmail' && !asEmailAddress(text.adminEmail))
      problems.push({ field, code: 'not-an-email' });
  }
  if (!further) problems.push({ field: 'furtherLanguages', code: 'not-a-language' });
  const wrong = passwordProblem(adminPassword, [text.name, text.adminName, nameBefore(text.adminEmail)]);
  if (wrong) problems.push({ field: 'adminPassword', code: wrong });
  if (checkPair(colours).length > 0)
    problems.push({ field: 'colours', code: 'poor-colours', nearest: nearestPair(colours) });

  if (problems.length > 0 || !original || !further) return { result: 'refused', problems };
  return {
    result: 'fine',
    name: text.name,
    purpose: text.purpose,
    languages: [...new Set([original, ...further])],
    colours,
    admin: {
      name: text.adminName,
      email: text.adminEmail,
      password: adminPassword,
      adminLanguage: asAdminLanguage(textOf(wanted.adminLanguage)) ?? 'en'
    }
  };
}

const nameBefore = (email: string) => email.split('@')[0]!;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}

/** The tags, none where there are none; null where something is no tag. */
function tagsOf(value: SetUpRequest['furtherLanguages'] | unknown): string[] | null {
  if (!Array.isArray(value)) return value === undefined ? [] : null;
  const tags = value.slice(0, mostLanguages).map(asLanguageTag);
  return tags.includes(null) ? null : (tags as string[]);
}

/** The colours, the usual ones where there are none. A browser's colour field always holds one. */
function coloursOf(value: unknown): Colours {
  const { first, second } = (value ?? {}) as Record<string, unknown>;
  return { first: asColour(first) ?? usualPair.first, second: asColour(second) ?? usualPair.second };
}
