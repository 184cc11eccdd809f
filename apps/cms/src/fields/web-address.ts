import type { PayloadRequest, TextField } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';

type Named = Pick<TextField, 'name' | 'label'> & { required?: boolean; admin?: TextField['admin'] };

/** An address on the web or of a mailbox: http, https or mailto, as a browser reads it (WHATWG URL). */
export function webAddressField({ name, label, required = false, admin }: Named): TextField {
  return {
    name,
    type: 'text',
    maxLength: 2000,
    required,
    label,
    validate: (value: unknown, { req }: { req: PayloadRequest }) => {
      if (!value) return !required || inTheirLanguage(req, notAnAddress);
      return isWebAddress(String(value)) || inTheirLanguage(req, notAnAddress);
    },
    admin
  } as TextField;
}

export function isWebAddress(text: string): boolean {
  return /^(https?|mailto):$/.test(URL.parse(text.trim())?.protocol ?? '');
}

const notAnAddress = {
  en: 'Write a whole address, such as https://example.org/page.',
  es: 'Escriba una dirección completa: https://example.org/pagina.',
  uk: 'Пишіть повну адресу, як-от https://example.org/page.',
  ar: 'اكتب عنوانًا كاملًا مثل ‎https://example.org/page‎.'
};
