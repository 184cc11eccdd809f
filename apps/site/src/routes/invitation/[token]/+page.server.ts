import { error, fail } from '@sveltejs/kit';
import { adminLanguageOf } from '#lib/admin-languages.ts';
import { links } from '#lib/links.ts';
import { acceptAccess, findAccess } from '#lib/server/content/access.ts';
import { sentForm } from '#lib/server/sent-form.ts';
import { readEntry } from './read-entry.ts';

export async function load({ params, request, locals }) {
  const access = await findAccess(params.token);
  // After a POST the action has decided already: a link that was just used is closed, and that is well.
  const isSent = request.method === 'POST';
  if (!access && !isSent) error(410);
  const languages = locals.campaign?.languages ?? [];
  return {
    access,
    adminLanguage: access?.adminLanguage ?? adminLanguageOf(locals.language),
    standsAlone: true,
    // Another language is another request, which would lose what was typed.
    languageLinks: isSent
      ? []
      : languages.map((language) => ({ language, href: links.invitation(params.token, language) }))
  };
}

export const actions = {
  default: async ({ params, request }) => {
    const { entry, password, email } = readEntry(await sentForm(request));
    const answer = await acceptAccess(params.token, entry, password);
    switch (answer.result) {
      case 'ended':
        return error(410);
      case 'away':
        return fail(503, { shown: { entry, mistakes: [], isAway: true } });
      case 'refused':
        return fail(422, { shown: { entry, mistakes: answer.mistakes, isAway: false } });
      case 'done':
        return { done: { adminUrl: answer.adminUrl, email } };
    }
  }
};
