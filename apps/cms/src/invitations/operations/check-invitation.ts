import { asLanguageTag } from '../../documents/language-tag.ts';
import { asEmailAddress } from '../email-address.ts';
import { roles, type Role } from '../../access/roles.ts';

export type Wanted = { name: string; email: string; roles: Role[]; languages: string[] };
export type InvitationProblem = {
  field: keyof Wanted;
  code: 'missing' | 'too-long' | 'not-an-email' | 'taken' | 'no-role' | 'no-language' | 'not-a-language';
};

/** Reads what was typed into the invitation's form; names every field that cannot be taken, once. */
export function checkInvitation(typed: Record<string, unknown>): {
  wanted: Wanted;
  problems: InvitationProblem[];
} {
  const name = textOf(typed.name);
  const email = textOf(typed.email).toLowerCase();
  const chosen = roles.filter((role) => listOf(typed.roles).includes(role));
  const tags = listOf(typed.languages).map(asLanguageTag);
  const translates = chosen.includes('translator');
  const problems: InvitationProblem[] = [];

  if (!name) problems.push({ field: 'name', code: 'missing' });
  else if (name.length > 100) problems.push({ field: 'name', code: 'too-long' });
  if (!email) problems.push({ field: 'email', code: 'missing' });
  else if (!asEmailAddress(email)) problems.push({ field: 'email', code: 'not-an-email' });
  if (chosen.length === 0) problems.push({ field: 'roles', code: 'no-role' });
  if (translates && tags.length === 0) problems.push({ field: 'languages', code: 'no-language' });
  if (tags.includes(null)) problems.push({ field: 'languages', code: 'not-a-language' });

  const languages = translates ? [...new Set(tags.filter((tag) => tag !== null))] : [];
  return { wanted: { name, email, roles: chosen, languages }, problems };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
