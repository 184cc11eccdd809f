import { asColour, usualPair } from '@broadside/colours';
import { adminLanguageOf } from '#lib/admin-languages.ts';
import type { SetUpEntry } from '#lib/content.ts';
import { canonicalLanguage } from '#lib/languages.ts';

/** The value of the list's last entry: the tag is in a field of its own. */
export const otherLanguage = 'other';

/** What was typed, as it was typed but for space around it. The CMS judges it. */
export function readEntry(form: FormData): { entry: SetUpEntry; password: string } {
  const text = (name: string) => textOf(form.get(name));
  const chosen = text('originalLanguage');
  const typed = text('otherLanguage');
  const originalLanguage = canonical(typed || (chosen === otherLanguage ? '' : chosen));
  const further = [
    ...form.getAll('furtherLanguages').map(textOf),
    ...text('otherLanguages').split(/[\s,;،]+/)
  ];
  // The button of the nearest colours stands for both.
  const [taken, takenToo] = text('take').split(' ');
  const entry = {
    name: text('name'),
    purpose: text('purpose'),
    originalLanguage,
    furtherLanguages: [...new Set(further.filter(Boolean).map(canonical))].filter(
      (tag) => tag !== originalLanguage
    ),
    colours: {
      first: asColour(taken) ?? asColour(text('firstColour')) ?? usualPair.first,
      second: asColour(takenToo) ?? asColour(text('secondColour')) ?? usualPair.second
    },
    adminName: text('adminName'),
    adminEmail: text('adminEmail'),
    adminLanguage: adminLanguageOf(text('adminLanguage'))
  };
  // A password is what was typed, spaces included.
  const password = form.get('adminPassword');
  return { entry, password: typeof password === 'string' ? password : '' };
}

/** Whether the form was sent only to see its colours, or to take others. */
export function isAboutColours(form: FormData): boolean {
  return form.has('preview') || form.has('take');
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}

function canonical(tag: string): string {
  return canonicalLanguage(tag) ?? tag;
}
