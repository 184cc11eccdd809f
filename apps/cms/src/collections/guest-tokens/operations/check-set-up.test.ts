import { expect, test } from 'vitest';
import { checkSetUp } from './check-set-up.ts';

const fine = {
  name: ' Open Water ',
  purpose: '',
  originalLanguage: 'EN',
  adminName: 'Maya',
  adminEmail: 'maya@open-water.example',
  adminPassword: ' twelve or more '
};

test('what was typed is tidied, but a password stays as it is', () => {
  expect(checkSetUp(fine)).toEqual({
    result: 'fine',
    request: { ...fine, name: 'Open Water', originalLanguage: 'en' }
  });
});

test('every field that cannot be taken is named once', () => {
  const answer = checkSetUp({
    ...fine,
    name: ' ',
    originalLanguage: 'no tag',
    adminEmail: 'maya',
    adminPassword: 'short'
  });
  expect(answer).toEqual({
    result: 'refused',
    problems: [
      { field: 'name', code: 'missing' },
      { field: 'originalLanguage', code: 'not-a-language' },
      { field: 'adminEmail', code: 'not-an-email' },
      { field: 'adminPassword', code: 'password-too-short' }
    ]
  });
});

test('what is no text counts as missing', () => {
  const answer = checkSetUp({ ...fine, name: { $ne: null }, purpose: 'x'.repeat(501) });
  expect(answer).toMatchObject({
    problems: [
      { field: 'name', code: 'missing' },
      { field: 'purpose', code: 'too-long' }
    ]
  });
});
