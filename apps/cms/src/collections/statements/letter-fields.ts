import type { ArrayField, TextField } from 'payload';
import { rowsNamedBy } from '../../admin/row-name.ts';

const isLetter = (data: { kind?: string } | undefined) => data?.kind === 'open-letter';

/** Whom an open letter addresses, in the document's own language. */
export const addresseesField: TextField = {
  name: 'addressees',
  type: 'text',
  hasMany: true,
  maxRows: 50,
  label: { en: 'Addressees', es: 'Destinatarios', uk: 'Адресати', ar: 'المخاطَبون' },
  admin: {
    position: 'sidebar',
    condition: isLetter,
    description: {
      en: 'One each; press Enter after each.',
      es: 'Uno a uno; pulse Intro tras cada uno.',
      uk: 'По одному; після кожного натисніть Enter.',
      ar: 'واحدًا واحدًا؛ اضغط Enter بعد كل منهم.'
    }
  }
};

/** Who signed it. Kept on the original: a name is the same in every language. */
export const signatoriesField: ArrayField = rowsNamedBy(['name', 'role'], {
  name: 'signatories',
  type: 'array',
  maxRows: 2000,
  label: { en: 'Signatories', es: 'Firmantes', uk: 'Підписанти', ar: 'الموقّعون' },
  labels: {
    singular: { en: 'Signatory', es: 'Firmante', uk: 'Підписант', ar: 'موقّع' },
    plural: { en: 'Signatories', es: 'Firmantes', uk: 'Підписанти', ar: 'الموقّعون' }
  },
  admin: { condition: isLetter, initCollapsed: true },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { en: 'Name', es: 'Nombre', uk: 'Ім’я або назва', ar: 'الاسم' }
    },
    {
      name: 'isGroup',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'A group', es: 'Es un grupo', uk: 'Це група', ar: 'مجموعة' }
    },
    {
      name: 'role',
      type: 'text',
      maxLength: 200,
      label: { en: 'Role', es: 'Cargo', uk: 'Роль', ar: 'الصفة' }
    }
  ]
});
