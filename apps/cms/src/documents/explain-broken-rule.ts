import type { CollectionAfterErrorHook } from 'payload';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';
import { addressTaken, hasTranslations, languageTaken, secondOfAKind } from './refusals.ts';

type Rule = { isBroken: (text: string) => boolean; path: string; because: Sentences };

/**
 * Says in a sentence which of the database's rules (schema.ts) a save broke: our own checks see most of it before,
 * but not two people at the same moment, nor what comes back from the trash.
 */
export const explainBrokenRule: CollectionAfterErrorHook = ({ error, req }) => {
  const said = whatWasSaid(error);
  const rule = rules.find(({ isBroken }) => isBroken(said));
  if (!rule) return;
  const message = inTheirLanguage(req, rule.because);
  return {
    status: 400,
    response: {
      errors: [{ name: 'ValidationError', message, data: { errors: [{ path: rule.path, message }] } }]
    }
  };
};

/** The rule's name is in the error of PostgreSQL, in the one drizzle makes of it, or in the one Payload makes of that. */
function whatWasSaid(error: unknown): string {
  const { message, constraint, cause, data } = error as {
    message?: string;
    constraint?: string;
    cause?: unknown;
    data?: { errors?: { path?: string }[] };
  };
  const paths = data?.errors?.map(({ path }) => path).join() ?? '';
  return [constraint, message, paths, cause ? whatWasSaid(cause) : ''].join(' ');
}

const rules: Rule[] = [
  {
    isBroken: (text) => text.includes('_slug_of_one_work'),
    path: 'slug',
    because: addressTaken
  },
  {
    isBroken: (text) => text.includes('_one_a_language') || text.includes('translation_of_id, language'),
    path: 'language',
    because: languageTaken
  },
  {
    isBroken: (text) => text.includes('pages_one_of_a_kind'),
    path: 'kind',
    because: secondOfAKind
  },
  {
    isBroken: (text) => /translation_of_id_\w+_id_fk/.test(text),
    path: 'translationOf',
    because: hasTranslations
  }
];
