import { expect, test } from 'vitest';
import { writtenLicence } from './licences.ts';
import { translator } from './messages/translator.ts';

const t = translator('es');

test('A Creative Commons licence leads to its terms', () => {
  expect(writtenLicence({ code: 'cc-by-nc-sa', text: null }, t)).toEqual({
    name: 'CC BY-NC-SA 4.0',
    href: 'https://creativecommons.org/licenses/by-nc-sa/4.0/'
  });
});

test('Others are said in the reader’s language or in the campaign’s own words', () => {
  expect(writtenLicence({ code: 'public-domain', text: null }, t)?.name).toBe('Dominio público');
  expect(writtenLicence({ code: 'own', text: 'Copy it, sing it.' }, t)?.name).toBe('Copy it, sing it.');
  expect(writtenLicence({ code: 'own', text: null }, t)).toBeNull();
});
