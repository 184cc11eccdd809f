import { APIError, Forbidden } from 'payload';
import { expect, test } from 'vitest';
import { isPassing } from './is-passing.ts';

const sqlError = (code: string) => Object.assign(new Error('failed query'), { code });

test('the database’s own trouble passes, also wrapped in what drizzle makes of it', () => {
  for (const code of ['40001', '40P01', '08006', '53300', '57P01', 'ECONNREFUSED'])
    expect(isPassing(new Error('Failed query', { cause: sqlError(code) }))).toBe(true);
  expect(isPassing(new Error('Connection terminated unexpectedly'))).toBe(true);
});

test('somebody who saved at the same moment passes too', () => {
  expect(isPassing(new APIError('Changed meanwhile', 409))).toBe(true);
});

test('a broken rule, a missing right and a mistake of ours do not', () => {
  for (const error of [
    sqlError('23505'),
    sqlError('23P01'),
    sqlError('22P02'),
    new Forbidden(),
    new TypeError('x')
  ])
    expect(isPassing(error)).toBe(false);
});
