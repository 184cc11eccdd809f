import type { Sentences } from '../../admin/their-language.ts';
import type { Reason } from './cleaning/cannot-clean.ts';

/** What people are told of a file that cannot be taken. */
export const sentences: Record<Reason, Sentences> = {
  'other-kind': {
    en: 'This is not a picture (JPEG, PNG, WebP, AVIF, HEIC) or a PDF, whatever its name says.',
    es: 'Esto no es una imagen (JPEG, PNG, WebP, AVIF, HEIC) ni un PDF, diga lo que diga su nombre.',
    uk: 'Це не зображення (JPEG, PNG, WebP, AVIF, HEIC) і не PDF, хоч би як файл називався.',
    ar: 'هذا الملف ليس صورة (JPEG أو PNG أو WebP أو AVIF أو HEIC) ولا PDF، مهما كان اسمه.'
  },
  broken: {
    en: 'This file is damaged. Save or export it again and upload the new one.',
    es: 'Este archivo está dañado. Guárdelo o expórtelo de nuevo y suba el nuevo.',
    uk: 'Цей файл пошкоджено. Збережіть або експортуйте його ще раз і завантажте новий.',
    ar: 'هذا الملف تالف. احفظه أو صدّره من جديد ثم ارفع النسخة الجديدة.'
  },
  protected: {
    en: 'This PDF is protected, so that what it says about its author cannot be removed. Upload one without protection.',
    es: 'Este PDF está protegido y no se puede quitar lo que dice de su autor. Suba uno sin protección.',
    uk: 'Цей PDF захищено, тож відомостей про автора з нього не прибрати. Завантажте файл без захисту.',
    ar: 'ملف PDF هذا محمي، فلا يمكن إزالة ما فيه عن كاتبه. ارفع ملفًا بلا حماية.'
  },
  'too-large': {
    en: 'This file is too large to work on. Make it smaller and upload that.',
    es: 'Este archivo es demasiado grande para procesarlo. Redúzcalo y súbalo de nuevo.',
    uk: 'Цей файл завеликий для обробки. Зменште його й завантажте знову.',
    ar: 'هذا الملف أكبر من أن تمكن معالجته. صغّره ثم ارفعه.'
  },
  'not-removable': {
    en: 'This PDF holds details about a picture that cannot be removed. Print it to a new PDF and upload that.',
    es: 'Este PDF contiene datos sobre una imagen que no se pueden quitar. Imprímalo en un PDF nuevo y suba ese.',
    uk: 'Цей PDF містить відомості про зображення, яких не прибрати. Надрукуйте його в новий PDF і завантажте той.',
    ar: 'يحتوي ملف PDF هذا على بيانات عن صورة لا يمكن إزالتها. اطبعه إلى ملف PDF جديد وارفعه.'
  }
};

export const noFile: Sentences = {
  en: 'Choose a file.',
  es: 'Elija un archivo.',
  uk: 'Виберіть файл.',
  ar: 'اختر ملفًا.'
};
