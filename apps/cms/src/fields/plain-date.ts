import type { TextField, TextFieldSingleValidation } from 'payload';
import { inTheirLanguage } from '../admin/their-language.ts';

type Named = Pick<TextField, 'name' | 'label'> & {
  admin?: TextField['admin'];
  /** What else a date has to keep to. */
  rule?: TextFieldSingleValidation;
};

/** A date of the calendar, the same in every time zone: text, `YYYY-MM-DD` (RFC 3339 full-date). */
export function plainDateField({ name, label, admin, rule }: Named): TextField {
  return {
    name,
    type: 'text',
    label,
    validate: ((value, options) =>
      value && !isPlainDate(String(value))
        ? inTheirLanguage(options.req, notADate)
        : (rule?.(value, options) ?? true)) as TextFieldSingleValidation,
    admin: {
      ...admin,
      components: { Field: '/admin/fields/PlainDateField#PlainDateField', ...admin?.components }
    }
  } as TextField;
}

/** Whether it is a date of the calendar written as `YYYY-MM-DD`. */
export function isPlainDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const notADate = {
  en: 'Write the date as year-month-day, such as 2014-06-02.',
  es: 'Escriba la fecha como año-mes-día: 2014-06-02.',
  uk: 'Пишіть дату як рік-місяць-день: 2014-06-02.',
  ar: 'اكتب التاريخ بصيغة السنة-الشهر-اليوم: 2014-06-02.'
};
