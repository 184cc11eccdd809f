import { APIError, ValidationError } from 'payload';
import { expect, test } from 'vitest';
import { isRefusal } from './log-refusals.ts';

test('what a person is told is no line of the log', () => {
  const conflict = new APIError('It was changed meanwhile.', 409, { theirs: { title: 'Secret' } }, true);
  const invalid = new ValidationError({ errors: [{ path: 'title', message: 'Secret' }] });
  for (const err of [conflict, invalid, new APIError('No picture.', 400)])
    expect(isRefusal({ err })).toBe(true);
});

test('what failed is one, and so is every other line', () => {
  for (const err of [
    new APIError('Broken'),
    new Error('Broken'),
    Object.assign(new Error(), { status: 404 })
  ])
    expect(isRefusal({ err })).toBe(false);
  for (const line of ['started', { status: 404, path: '/api' }, undefined, { err: null }])
    expect(isRefusal(line)).toBe(false);
});
