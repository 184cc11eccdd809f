import { checkPair, usualPair } from '@broadside/colours';
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
    name: 'Open Water',
    purpose: '',
    languages: ['en'],
    colours: usualPair,
    admin: {
      name: 'Maya',
      email: 'maya@open-water.example',
      password: ' twelve or more ',
      adminLanguage: 'en'
    }
  });
});

test('the original language comes first and none comes twice', () => {
  const answer = checkSetUp({ ...fine, furtherLanguages: ['es', 'en', 'PT-br', 'es'], adminLanguage: 'uk' });
  expect(answer).toMatchObject({ languages: ['en', 'es', 'pt-BR'], admin: { adminLanguage: 'uk' } });
});

test('every field that cannot be taken is named once', () => {
  const answer = checkSetUp({
    ...fine,
    name: ' ',
    originalLanguage: 'no tag',
    furtherLanguages: ['es', 'no tag either'],
    adminEmail: 'maya',
    adminPassword: 'short'
  });
  expect(answer).toEqual({
    result: 'refused',
    problems: [
      { field: 'name', code: 'missing' },
      { field: 'originalLanguage', code: 'not-a-language' },
      { field: 'adminEmail', code: 'not-an-email' },
      { field: 'furtherLanguages', code: 'not-a-language' },
      { field: 'adminPassword', code: 'password-too-short' }
    ]
  });
});

test('colours on which nothing can be read are answered with the nearest that pass', () => {
  const answer = checkSetUp({ ...fine, colours: { first: '#7a7a7a', second: '#7b7b7b' } });
  if (answer.result !== 'refused') throw new Error('The colours were taken');
  const [problem] = answer.problems;
  if (problem?.field !== 'colours') throw new Error('Something else was refused');
  expect(checkPair(problem.nearest)).toEqual([]);
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
