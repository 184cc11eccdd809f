import { rowsNamedBy } from '../../admin/row-name.ts';
import type { ArrayField, PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { plainDateField } from '../../fields/plain-date.ts';
import { webAddressField } from '../../fields/web-address.ts';
import { isIban } from './iban.ts';

const is = (kind: string) => (_: unknown, siblings: { kind?: string } | undefined) => siblings?.kind === kind;

/** Ways to give money: who receives it, from where it can be sent, and when somebody last looked whether it works. */
export const giveField: ArrayField = rowsNamedBy(['kind', 'recipient'], {
  name: 'give',
  type: 'array',
  maxRows: 20,
  label: { en: 'Ways to give', es: 'Formas de aportar', uk: 'Як підтримати', ar: 'طرق الدعم' },
  labels: {
    singular: { en: 'Way to give', es: 'Forma de aportar', uk: 'Спосіб', ar: 'طريقة' },
    plural: { en: 'Ways to give', es: 'Formas de aportar', uk: 'Способи', ar: 'طرق' }
  },
  admin: { initCollapsed: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: [
        {
          value: 'bank',
          label: { en: 'Bank transfer', es: 'Transferencia', uk: 'Банківський переказ', ar: 'حوالة مصرفية' }
        },
        { value: 'cash', label: { en: 'Cash in hand', es: 'En efectivo', uk: 'Готівкою', ar: 'نقدًا' } },
        {
          value: 'fund',
          label: {
            en: 'Another group’s fund',
            es: 'El fondo de otro grupo',
            uk: 'Фонд іншої групи',
            ar: 'صندوق مجموعة أخرى'
          }
        },
        { value: 'link', label: { en: 'A link', es: 'Un enlace', uk: 'Посилання', ar: 'رابط' } }
      ],
      label: { en: 'Kind', es: 'Tipo', uk: 'Вид', ar: 'النوع' }
    },
    {
      name: 'recipient',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { en: 'Who receives it', es: 'Quién lo recibe', uk: 'Хто отримує', ar: 'من يستلمها' }
    },
    {
      name: 'iban',
      type: 'text',
      maxLength: 42,
      label: 'IBAN',
      validate: (value: unknown, { req }: { req: PayloadRequest }) =>
        !value || isIban(String(value)) || inTheirLanguage(req, notAnIban),
      admin: { condition: is('bank') }
    },
    { name: 'bic', type: 'text', maxLength: 11, label: 'BIC', admin: { condition: is('bank') } },
    {
      name: 'reference',
      type: 'text',
      maxLength: 140,
      label: { en: 'Reference', es: 'Concepto', uk: 'Призначення', ar: 'البيان' },
      admin: { condition: is('bank') }
    },
    {
      name: 'place',
      type: 'text',
      maxLength: 300,
      label: { en: 'Where and when', es: 'Dónde y cuándo', uk: 'Де й коли', ar: 'أين ومتى' },
      admin: { condition: is('cash') }
    },
    webAddressField({
      name: 'address',
      label: { en: 'Address', es: 'Dirección', uk: 'Адреса', ar: 'العنوان' },
      admin: { condition: (_, siblings) => ['fund', 'link'].includes(siblings?.kind) }
    }),
    {
      name: 'countries',
      type: 'text',
      maxLength: 300,
      label: { en: 'For which countries', es: 'Para qué países', uk: 'Для яких країн', ar: 'لأي البلدان' }
    },
    {
      name: 'note',
      type: 'textarea',
      maxLength: 500,
      label: { en: 'Note', es: 'Nota', uk: 'Примітка', ar: 'ملاحظة' },
      admin: { rows: 2 }
    },
    plainDateField({
      name: 'checked',
      label: { en: 'Last checked', es: 'Última comprobación', uk: 'Востаннє перевірено', ar: 'آخر تحقق' }
    })
  ]
});

const notAnIban = {
  en: 'This is no valid IBAN: check its digits.',
  es: 'No es un IBAN válido: revise las cifras.',
  uk: 'Це не дійсний IBAN: перевірте цифри.',
  ar: 'رقم IBAN غير صحيح: راجع أرقامه.'
};
