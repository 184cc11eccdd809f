import type { SetUpEntry } from '#lib/content.ts';
import { canonicalLanguage } from '#lib/languages.ts';

/** The value of the list's last entry: the tag is in a field of its own. */
export const otherLanguage = 'other';

/** What was typed, as it was typed but for space around it. The CMS judges it. */
export function readEntry(form: FormData): { entry: SetUpEntry; password: string } {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const chosen = text('originalLanguage');
  const typed = text('otherLanguage');
  const tag = typed || (chosen === otherLanguage ? '' : chosen);
  const entry = {
    name: text('name'),
    purpose: text('purpose'),
    originalLanguage: canonicalLanguage(tag) ?? tag,
    adminName: text('adminName'),
    adminEmail: text('adminEmail')
  };
  // A password is what was typed, spaces included.
  const password = form.get('adminPassword');
  return { entry, password: typeof password === 'string' ? password : '' };
}
