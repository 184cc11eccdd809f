import type { Sentences } from '../../admin/their-language.ts';

export const refusals: Record<'days' | 'tooMany', Sentences> = {
  days: {
    en: 'Choose from 1 to 14 days.',
    es: 'Elija de 1 a 14 días.',
    uk: 'Виберіть від 1 до 14 днів.',
    ar: 'اختر من يوم إلى 14 يومًا.'
  },
  tooMany: {
    en: 'Too many links to this draft work already. Withdraw one first.',
    es: 'Ya hay demasiados enlaces a este borrador. Retire antes uno.',
    uk: 'До цієї чернетки вже забагато чинних посилань. Спершу відкличте одне.',
    ar: 'روابط هذه المسودة السارية كثيرة. اسحب واحدًا منها أولًا.'
  }
};

/** What the form says. `{day}` is filled in. */
export const shareTexts = {
  en: {
    share: 'Share draft',
    heading: 'Share this draft',
    explanation:
      'Whoever has the link reads the newest saved draft, without an account, until the link ends.',
    days: 'Days until the link ends',
    make: 'Make link',
    link: 'The new link. It is shown this once.',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'It could not be copied: select it and copy it yourself.',
    working: 'Links that work',
    none: 'None.',
    until: 'made {made}, until {until}',
    withdraw: 'Withdraw',
    withdrawLink: 'Withdraw the link that works until {until}',
    withdrawn: 'The link no longer works.',
    close: 'Close',
    failed: 'That did not work. Try again.'
  },
  es: {
    share: 'Compartir borrador',
    heading: 'Compartir este borrador',
    explanation:
      'Quien tenga el enlace lee el último borrador guardado, sin cuenta, hasta que el enlace caduque.',
    days: 'Días hasta que caduque',
    make: 'Crear enlace',
    link: 'El enlace nuevo. Solo se muestra esta vez.',
    copy: 'Copiar',
    copied: 'Copiado.',
    notCopied: 'No se pudo copiar: selecciónelo y cópielo usted.',
    working: 'Enlaces vigentes',
    none: 'Ninguno.',
    until: 'creado el {made}, hasta el {until}',
    withdraw: 'Retirar',
    withdrawLink: 'Retirar el enlace vigente hasta el {until}',
    withdrawn: 'El enlace ya no funciona.',
    close: 'Cerrar',
    failed: 'No ha funcionado. Inténtelo otra vez.'
  },
  uk: {
    share: 'Поділитися чернеткою',
    heading: 'Поділитися цією чернеткою',
    explanation:
      'Хто має посилання, читає найновішу збережену чернетку без облікового запису, доки воно чинне.',
    days: 'Скільки днів воно чинне',
    make: 'Створити посилання',
    link: 'Нове посилання. Його показано лише цього разу.',
    copy: 'Копіювати',
    copied: 'Скопійовано.',
    notCopied: 'Не вдалося скопіювати: виділіть і скопіюйте самі.',
    working: 'Чинні посилання',
    none: 'Немає.',
    until: 'створено {made}, чинне до {until}',
    withdraw: 'Відкликати',
    withdrawLink: 'Відкликати посилання, чинне до {until}',
    withdrawn: 'Посилання більше не працює.',
    close: 'Закрити',
    failed: 'Не вийшло. Спробуйте ще раз.'
  },
  ar: {
    share: 'مشاركة المسودة',
    heading: 'مشاركة هذه المسودة',
    explanation: 'من لديه الرابط يقرأ أحدث مسودة محفوظة دون حساب، حتى ينتهي الرابط.',
    days: 'عدد الأيام حتى ينتهي',
    make: 'إنشاء رابط',
    link: 'الرابط الجديد. يظهر هذه المرة فقط.',
    copy: 'نسخ',
    copied: 'نُسخ.',
    notCopied: 'تعذّر النسخ: حدّده وانسخه بنفسك.',
    working: 'الروابط السارية',
    none: 'لا شيء.',
    until: 'أُنشئ {made}، ويسري حتى {until}',
    withdraw: 'سحب',
    withdrawLink: 'سحب الرابط الساري حتى {until}',
    withdrawn: 'لم يعد الرابط يعمل.',
    close: 'إغلاق',
    failed: 'لم ينجح ذلك. حاول مرة أخرى.'
  }
};

export type ShareTexts = (typeof shareTexts)['en'];
