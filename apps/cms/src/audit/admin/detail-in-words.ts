import type { Field } from 'payload';
import { ownName } from '../../admin/language-name.ts';
import { asLanguageTag } from '../../documents/language-tag.ts';
import type { Sentences } from '../../admin/their-language.ts';

type Say = (words: unknown) => string;

/**
 * An entry's detail, such as `held › approved` or `mail.host, secondPerson = true`, in somebody's language: what is the
 * value of a choice or the name of a field of that collection becomes its label; the rest stays as it is.
 */
export function detailInWords(detail: string, fields: Field[], say: Say): string {
  return detail
    .split(/( › | · |, | = | \(|\)|(?<=^(?:un)?publish) )/)
    .map((piece, index) => (index % 2 === 1 ? piece : (wordOf(piece, fields, say) ?? piece)))
    .join('');
}

function wordOf(piece: string, fields: Field[], say: Say): string | null {
  const path = piece.split('.');
  const found = labelsAlong(path, fields, say) ?? choiceIn(fields, piece, say);
  if (found) return found;
  if (Object.hasOwn(words, piece)) return say(words[piece]);
  return /^[a-z]{2,3}(-\w+)*$/.test(piece) && asLanguageTag(piece) && ownName(piece) !== piece
    ? ownName(piece)
    : null;
}

/** `mail.host`: "Mail › Server". */
function labelsAlong([name, ...rest]: string[], fields: Field[], say: Say): string | null {
  for (const field of flat(fields)) {
    if (!('name' in field) || field.name !== name || !('label' in field) || !field.label) continue;
    const label = say(field.label);
    if (rest.length === 0) return label;
    const inside = 'fields' in field ? labelsAlong(rest, field.fields, say) : null;
    return inside && `${label}: ${inside}`;
  }
  return null;
}

function choiceIn(fields: Field[], value: string, say: Say): string | null {
  for (const field of flat(fields)) {
    if (field.type !== 'select' && field.type !== 'radio') continue;
    const option = field.options.find((each) => typeof each !== 'string' && each.value === value);
    if (option && typeof option !== 'string') return say(option.label);
  }
  return null;
}

/** With the fields that stand in a row, a fold or a tab, which are no group of the document. */
function flat(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => flat(tab.fields));
    return 'fields' in field && !('name' in field) ? flat(field.fields) : [field];
  });
}

const words: Record<string, Sentences> = {
  publish: { en: 'publish', es: 'publicar', uk: 'опублікувати', ar: 'نشر' },
  unpublish: { en: 'unpublish', es: 'retirar', uk: 'зняти з публікації', ar: 'سحب من النشر' },
  preview: { en: 'shared draft', es: 'borrador compartido', uk: 'надана чернетка', ar: 'مسودة مشاركة' },
  access: { en: 'new password', es: 'contraseña nueva', uk: 'новий пароль', ar: 'كلمة مرور جديدة' },
  'second factor': { en: 'second factor', es: 'segundo factor', uk: 'другий чинник', ar: 'العامل الثاني' },
  new: { en: 'new', es: 'nuevo', uk: 'нове', ar: 'جديد' },
  amended: { en: 'amended', es: 'enmendado', uk: 'змінено', ar: 'معدّل' },
  mended: { en: 'typing error mended', es: 'errata corregida', uk: 'виправлено описку', ar: 'صُحّح خطأ كتابي' },
  explained: { en: 'explained', es: 'explicado', uk: 'пояснено', ar: 'مشروح' },
  true: { en: 'yes', es: 'sí', uk: 'так', ar: 'نعم' },
  false: { en: 'no', es: 'no', uk: 'ні', ar: 'لا' }
};
