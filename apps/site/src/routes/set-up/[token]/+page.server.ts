import { offeredLanguages } from '@broadside/types';
import { error, fail } from '@sveltejs/kit';
import { adminLanguageOf } from '#lib/admin-languages.ts';
import { languageName } from '#lib/languages.ts';
import { links } from '#lib/links.ts';
import { texts } from '#lib/messages/texts.ts';
import { sentForm } from '#lib/server/sent-form.ts';
import { completeSetUp, isSetUpOpen } from '#lib/server/content/set-up.ts';
import { isAboutColours, readEntry } from './read-entry.ts';

export async function load({ params, request, locals }) {
  // After a POST the action has decided already: a link that was just used is closed, and that is well.
  const isSent = request.method === 'POST';
  if (!isSent && !(await isSetUpOpen(params.token))) error(410);

  return {
    offered: offeredLanguages.map((tag) => ({ tag, name: languageName(tag) })),
    suggested: locals.language,
    adminLanguage: adminLanguageOf(locals.language),
    // Another language is another request, which would lose what was typed.
    languageLinks: isSent
      ? []
      : Object.keys(texts).map((language) => ({ language, href: links.setUp(params.token, language) }))
  };
}

export const actions = {
  default: async ({ params, request }) => {
    const form = await sentForm(request);
    const { entry, password } = readEntry(form);
    if (isAboutColours(form)) return { shown: { entry, mistakes: [], isAway: false } };

    const answer = await completeSetUp(params.token, entry, password);
    switch (answer.result) {
      case 'ended':
        return error(410);
      case 'away':
        return fail(503, { shown: { entry, mistakes: [], isAway: true } });
      case 'refused':
        return fail(422, { shown: { entry, mistakes: answer.mistakes, isAway: false } });
      case 'done':
        return { done: { adminUrl: answer.adminUrl, home: links.home(entry.originalLanguage) } };
    }
  }
};
