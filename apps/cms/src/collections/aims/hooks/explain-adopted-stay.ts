import type { CollectionAfterErrorHook } from 'payload';
import { inTheirLanguage } from '../../../admin/their-language.ts';
import { adoptedStay, adoptOnScreen } from '../operations/refusals.ts';

/** Says in a sentence which of the database's rules about adopted aims (schema.ts) a save broke. */
export const explainAdoptedStay: CollectionAfterErrorHook = ({ error, req }) => {
  const rule = brokenRule(error);
  if (!rule) return;
  const message = inTheirLanguage(req, rule === 'aims_adopted_stay' ? adoptedStay : adoptOnScreen);
  return {
    status: 400,
    response: {
      errors: [{ name: 'ValidationError', message, data: { errors: [{ path: '_status', message }] } }]
    }
  };
};

function brokenRule(error: unknown): string | null {
  const { constraint, cause } = error as { constraint?: string; cause?: unknown };
  if (constraint === 'aims_adopted_stay' || constraint === 'aims_public_are_adopted') return constraint;
  return cause ? brokenRule(cause) : null;
}
