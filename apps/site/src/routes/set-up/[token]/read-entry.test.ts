import { usualPair } from '@broadside/colours';
import { expect, test } from 'vitest';
import { isAboutColours, readEntry } from './read-entry.ts';

function sent(fields: Record<string, string | string[]>): FormData {
  const form = new FormData();
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat()) form.append(name, value);
  return form;
}

test('A language is taken from the list, or from what was typed in its stead', () => {
  const language = (fields: Record<string, string>) => readEntry(sent(fields)).entry.originalLanguage;
  expect(language({ originalLanguage: 'uk', otherLanguage: '' })).toBe('uk');
  expect(language({ originalLanguage: 'other', otherLanguage: ' pt-ao ' })).toBe('pt-AO');
  expect(language({ originalLanguage: 'other', otherLanguage: '' })).toBe('');
  expect(language({ originalLanguage: 'other', otherLanguage: 'not a tag' })).toBe('not a tag');
});

test('Further languages are those that were ticked and those that were typed, each once, without the original', () => {
  const { entry } = readEntry(
    sent({
      originalLanguage: 'en',
      furtherLanguages: ['es', 'en', 'uk'],
      otherLanguages: 'pt-ao, es; nonsense'
    })
  );
  expect(entry.furtherLanguages).toEqual(['es', 'uk', 'pt-AO', 'nonsense']);
});

test('Colours are those of the fields, or those of the button that takes others', () => {
  const fields = { firstColour: '#112233', secondColour: '#AABBCC' };
  expect(readEntry(sent(fields)).entry.colours).toEqual({ first: '#112233', second: '#aabbcc' });
  const taking = sent({ ...fields, take: '#445566 #778899' });
  expect(readEntry(taking).entry.colours).toEqual({ first: '#445566', second: '#778899' });
  expect([isAboutColours(taking), isAboutColours(sent(fields))]).toEqual([true, false]);
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
    furtherLanguages: [],
    colours: usualPair,
    adminName: '',
    adminEmail: '',
    adminLanguage: 'en'
  });
});
