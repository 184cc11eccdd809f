import { expect, test } from 'vitest';
import { changedFields } from './note-settings.ts';

test('what changed is named, and of a secret nothing but the name', () => {
  const before = { secondPerson: false, mail: { host: 'old.example', password: 'one' }, updatedAt: '1' };
  const after = { secondPerson: true, mail: { host: 'old.example', password: 'two' }, updatedAt: '2' };
  expect(changedFields(before, after)).toEqual(['secondPerson = true', 'mail.password']);
});

test('empty is empty, and a picture is its id', () => {
  expect(changedFields({ slogan: null, ways: [] }, { slogan: '', ways: undefined })).toEqual([]);
  const picture = { id: 'p1', createdAt: 'x', url: '/a' };
  expect(changedFields({ logo: 'p1' }, { logo: picture })).toEqual([]);
  expect(changedFields({ logo: 'p2' }, { logo: picture })).toEqual(['logo']);
});
