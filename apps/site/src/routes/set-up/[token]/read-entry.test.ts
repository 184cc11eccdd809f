import { expect, test } from 'vitest';
import { readEntry } from './read-entry.ts';

function sent(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('A language is taken from the list, or from what was typed in its stead', () => {
  const language = (fields: Record<string, string>) => readEntry(sent(fields)).entry.originalLanguage;
  expect(language({ originalLanguage: 'uk', otherLanguage: '' })).toBe('uk');
  expect(language({ originalLanguage: 'other', otherLanguage: ' pt-ao ' })).toBe('pt-AO');
  expect(language({ originalLanguage: 'other', otherLanguage: '' })).toBe('');
  expect(language({ originalLanguage: 'other', otherLanguage: 'not a tag' })).toBe('not a tag');
});

test('Space around an answer goes, space in a password stays', () => {
  const { entry, password } = readEntry(sent({ name: ' Open Water ', adminPassword: ' four words here ' }));
  expect(entry.name).toBe('Open Water');
  expect(password).toBe(' four words here ');
});

test('A field that was not sent, or sent as a file, is empty', () => {
  const form = new FormData();
  form.set('name', new File(['x'], 'x.txt'));
  expect(readEntry(form).entry).toEqual({
    name: '',
    purpose: '',
    originalLanguage: '',
    adminName: '',
    adminEmail: ''
  });
});
