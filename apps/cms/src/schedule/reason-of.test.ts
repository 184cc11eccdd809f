import { APIError, type PayloadRequest } from 'payload';
import { expect, test, vi } from 'vitest';
import type { Due } from './claim-due.ts';
import { CannotBeDone } from './problems.ts';

// The log reads the variables; nothing is reached.
vi.stubEnv('CMS_WITHOUT_DATABASE', 'true');
vi.stubEnv('LOG_LEVEL', 'silent');
const { reasonOf } = await import('./reason-of.ts');

const due: Due = {
  id: '1',
  action: 'publish',
  person: null,
  document: { collection: 'statements', id: '2' }
};
const req = {
  i18n: { language: 'es' },
  context: {},
  payload: { collections: { statements: { config: {} } } }
} as unknown as PayloadRequest;

test.each([
  ['a known problem', new CannotBeDone('person-gone'), 'person-gone'],
  ['a refusal', new APIError('No lo permite nadie', 400), 'No lo permite nadie'],
  ['a rule of the database', new Error('violates "pages_one_of_a_kind"'), expect.stringMatching(/página/)],
  ['anything else', new Error('odd'), 'unexpected'],
  ['nothing at all', undefined, 'unexpected'],
  ['an error that is its own cause', circular(), 'unexpected'],
  ['a refusal of another shape', oddlyShaped(), 'unexpected']
])('%s has a reason', async (_, error, reason) => {
  expect(await reasonOf(error, due, req)).toEqual(reason);
});

function circular(): Error {
  const error = new Error('again');
  return Object.assign(error, { cause: error });
}

function oddlyShaped(): Error {
  return Object.assign(new APIError('Odd', 400), { data: { errors: { title: 'missing' } } });
}
