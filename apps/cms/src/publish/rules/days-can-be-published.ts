import type { TextFieldSingleValidation } from 'payload';
import { inTheirLanguage, type Sentences } from '../../admin/their-language.ts';
import { isForPublication } from './is-for-publication.ts';

type Call = { firstDay?: string | null; lastDay?: string | null; translationOf?: unknown };
type Asked = Parameters<TextFieldSingleValidation>[1];

/** A call names its first day before it is published. A translation has its original's. */
export const firstDayCanBePublished: TextFieldSingleValidation = (value, options) =>
  Boolean(value) || !isAsked(options) || inTheirLanguage(options.req, nameFirst);

/** … and its last, which is not before the first. */
export const lastDayCanBePublished: TextFieldSingleValidation = (value, options) => {
  if (!isAsked(options)) return true;
  if (!value) return inTheirLanguage(options.req, nameLast);
  const { firstDay } = options.data as Call;
  return !firstDay || firstDay <= value || inTheirLanguage(options.req, lastBeforeFirst);
};

const isAsked = (options: Asked) => !(options.data as Call).translationOf && isForPublication(options);

const nameFirst: Sentences = {
  en: 'Name the first day.',
  es: 'Indique el primer día.',
  uk: 'Вкажіть перший день.',
  ar: 'حدّد اليوم الأول.'
};
const nameLast: Sentences = {
  en: 'Name the last day; of a single day, the same.',
  es: 'Indique el último día; si es uno solo, el mismo.',
  uk: 'Вкажіть останній день; якщо день один, то той самий.',
  ar: 'حدّد اليوم الأخير؛ وإن كان يومًا واحدًا فهو نفسه.'
};
export const lastBeforeFirst: Sentences = {
  en: 'The last day is before the first.',
  es: 'El último día es anterior al primero.',
  uk: 'Останній день раніше за перший.',
  ar: 'اليوم الأخير قبل الأول.'
};
