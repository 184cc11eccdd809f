import type { Field, SelectField } from 'payload';

/** The licences a work may carry. Names of licences are not translated; the rest is. */
const options: SelectField['options'] = [
  { value: 'cc-by', label: 'CC BY 4.0' },
  { value: 'cc-by-sa', label: 'CC BY-SA 4.0' },
  { value: 'cc-by-nc', label: 'CC BY-NC 4.0' },
  { value: 'cc-by-nc-sa', label: 'CC BY-NC-SA 4.0' },
  { value: 'cc-by-nd', label: 'CC BY-ND 4.0' },
  { value: 'cc-by-nc-nd', label: 'CC BY-NC-ND 4.0' },
  { value: 'cc0', label: 'CC0 1.0' },
  {
    value: 'public-domain',
    label: { en: 'Public domain', es: 'Dominio público', uk: 'Суспільне надбання', ar: 'ملك عام' }
  },
  { value: 'anti-copyright', label: 'Anti-Copyright' },
  {
    value: 'all-rights-reserved',
    label: {
      en: 'All rights reserved',
      es: 'Todos los derechos reservados',
      uk: 'Усі права застережено',
      ar: 'جميع الحقوق محفوظة'
    }
  },
  { value: 'own', label: { en: 'Own words', es: 'Texto propio', uk: 'Власний текст', ar: 'نص خاص' } }
];

/** Under which terms others may use a work. Empty: the campaign's usual ones. */
export const licenceFields: Field[] = [
  {
    name: 'licence',
    type: 'select',
    options,
    label: { en: 'Licence', es: 'Licencia', uk: 'Ліцензія', ar: 'الترخيص' },
    enumName: 'enum_licence',
    admin: {
      description: {
        en: 'Empty: the campaign’s usual one.',
        es: 'Vacío: la habitual de la campaña.',
        uk: 'Порожньо: звичайна ліцензія кампанії.',
        ar: 'إن تُرك فارغًا: ترخيص الحملة المعتاد.'
      }
    }
  },
  {
    name: 'licenceText',
    type: 'text',
    maxLength: 500,
    label: { en: 'Terms', es: 'Condiciones', uk: 'Умови', ar: 'الشروط' },
    admin: { condition: (_, siblings) => siblings?.licence === 'own' }
  }
];
