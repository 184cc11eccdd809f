import type { Field } from 'payload';
import { expect, test } from 'vitest';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { detailInWords } from './detail-in-words.ts';

const label = (en: string, es: string) => ({ en, es, uk: en, ar: en });
const fields: Field[] = [
  {
    type: 'row',
    fields: [
      { name: 'status', type: 'select', options: [{ value: 'held', label: label('Held', 'Retenido') }] }
    ]
  },
  {
    name: 'mail',
    type: 'group',
    label: label('Mail', 'Correo'),
    fields: [{ name: 'host', type: 'text', label: label('Server', 'Servidor') }]
  },
  { name: 'secondPerson', type: 'checkbox', label: label('Second person', 'Segunda persona') }
];
const say = (words: unknown) => inTheirLanguage({ i18n: { language: 'es' } }, words as Sentences);

test.each([
  ['held › unheard-of', 'Retenido › unheard-of'],
  ['mail.host, secondPerson = true', 'Correo: Servidor, Segunda persona = sí'],
  ['mail.password', 'mail.password'],
  ['translator (uk, ar)', 'translator (українська, العربية)'],
  ['publish 2026-11-22 19:00 UTC', 'publicar 2026-11-22 19:00 UTC'],
  ['preview', 'borrador compartido'],
  ['2026-06-02 · New Hall · new', '2026-06-02 · New Hall · nuevo']
])('%s is read as %s', (detail, read) => {
  expect(detailInWords(detail, fields, say)).toBe(read);
});
