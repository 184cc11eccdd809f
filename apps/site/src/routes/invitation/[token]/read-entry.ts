import { adminLanguageOf } from '#lib/admin-languages.ts';
import type { AccessEntry } from '#lib/content.ts';

type Sent = {
  entry: AccessEntry;
  /** As it was typed, spaces included. */
  password: string;
  /** What the form showed them, to show it again; nothing is decided by it. */
  email: string;
};

/** What was typed. The CMS judges it. */
export function readEntry(form: FormData): Sent {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    entry: { name: text('name').trim(), adminLanguage: adminLanguageOf(text('adminLanguage')) },
    password: text('password'),
    email: text('email').trim()
  };
}
