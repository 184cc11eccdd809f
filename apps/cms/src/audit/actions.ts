import type { Sentences } from '../admin/their-language.ts';

/** Everything the audit log speaks of, in words. A new action is a new line here, and a migration: it is an enum. */
export const auditActions = {
  published: { en: 'Published', es: 'Publicado', uk: 'Опубліковано', ar: 'نُشر' },
  'published-by-schedule': {
    en: 'Published by schedule',
    es: 'Publicado según programación',
    uk: 'Опубліковано за розкладом',
    ar: 'نُشر حسب الجدول'
  },
  unpublished: { en: 'Unpublished', es: 'Retirado', uk: 'Знято з публікації', ar: 'سُحب من النشر' },
  'unpublished-by-schedule': {
    en: 'Unpublished by schedule',
    es: 'Retirado según programación',
    uk: 'Знято за розкладом',
    ar: 'سُحب حسب الجدول'
  },
  scheduled: { en: 'Scheduled', es: 'Programado', uk: 'Заплановано', ar: 'جُدول' },
  'schedule-withdrawn': {
    en: 'Schedule withdrawn',
    es: 'Programación anulada',
    uk: 'Розклад скасовано',
    ar: 'أُلغيت الجدولة'
  },
  'schedule-failed': {
    en: 'Scheduled change failed',
    es: 'Falló un cambio programado',
    uk: 'Запланована зміна не вдалася',
    ar: 'فشل تغيير مجدول'
  },
  trashed: {
    en: 'Moved to the trash',
    es: 'Movido a la papelera',
    uk: 'Переміщено в кошик',
    ar: 'نُقل إلى المهملات'
  },
  restored: {
    en: 'Restored from the trash',
    es: 'Recuperado de la papelera',
    uk: 'Відновлено з кошика',
    ar: 'استُعيد من المهملات'
  },
  deleted: { en: 'Deleted for good', es: 'Borrado del todo', uk: 'Вилучено назавжди', ar: 'حُذف نهائيًا' },
  approved: { en: 'Approved', es: 'Aprobado', uk: 'Схвалено', ar: 'اعتُمد' },
  'aims-adopted': { en: 'Aims adopted', es: 'Objetivos acordados', uk: 'Цілі ухвалено', ar: 'أُقرّت الأهداف' },
  'aim-retired': { en: 'Aim retired', es: 'Objetivo retirado', uk: 'Ціль знято', ar: 'سُحب هدف' },
  'aim-retirement-undone': {
    en: 'Aim’s retirement undone',
    es: 'Retirada de un objetivo anulada',
    uk: 'Зняття цілі скасовано',
    ar: 'أُلغي سحب هدف'
  },
  exported: { en: 'Exported', es: 'Exportado', uk: 'Експортовано', ar: 'صُدّر' },
  'person-added': { en: 'Person added', es: 'Persona añadida', uk: 'Додано людину', ar: 'أُضيف شخص' },
  'person-invited': { en: 'Person invited', es: 'Persona invitada', uk: 'Запрошено людину', ar: 'دُعي شخص' },
  'person-removed': {
    en: 'Person removed',
    es: 'Persona eliminada',
    uk: 'Вилучено людину',
    ar: 'أُزيل شخص'
  },
  'roles-changed': { en: 'Roles changed', es: 'Funciones cambiadas', uk: 'Змінено ролі', ar: 'غُيّرت الأدوار' },
  'access-link-made': {
    en: 'Link to a new password made',
    es: 'Enlace para otra contraseña creado',
    uk: 'Створено посилання на новий пароль',
    ar: 'أُنشئ رابط لكلمة مرور جديدة'
  },
  'second-factor-removed': {
    en: 'Second factor removed',
    es: 'Segundo factor quitado',
    uk: 'Другий чинник вилучено',
    ar: 'أُزيل العامل الثاني'
  },
  'settings-changed': {
    en: 'Settings changed',
    es: 'Ajustes cambiados',
    uk: 'Змінено налаштування',
    ar: 'غُيّرت الإعدادات'
  },
  'campaign-changed': {
    en: 'Campaign changed',
    es: 'Campaña cambiada',
    uk: 'Змінено дані кампанії',
    ar: 'غُيّرت بيانات الحملة'
  },
  'comment-moderated': {
    en: 'Comment moderated',
    es: 'Comentario moderado',
    uk: 'Коментар перевірено',
    ar: 'رُوجع تعليق'
  },
  'message-status': {
    en: 'Message’s status changed',
    es: 'Estado de un mensaje cambiado',
    uk: 'Змінено стан повідомлення',
    ar: 'غُيّرت حالة رسالة'
  },
  'key-made': {
    en: 'API key made',
    es: 'Clave de API creada',
    uk: 'Створено ключ API',
    ar: 'أُنشئ مفتاح API'
  },
  'key-changed': {
    en: 'API key changed',
    es: 'Clave de API cambiada',
    uk: 'Змінено ключ API',
    ar: 'غُيّر مفتاح API'
  },
  'key-removed': {
    en: 'API key removed',
    es: 'Clave de API quitada',
    uk: 'Вилучено ключ API',
    ar: 'أُزيل مفتاح API'
  },
  'guest-link-made': {
    en: 'Guest link made',
    es: 'Enlace de invitado creado',
    uk: 'Створено гостьове посилання',
    ar: 'أُنشئ رابط ضيف'
  },
  'guest-link-withdrawn': {
    en: 'Guest link withdrawn',
    es: 'Enlace de invitado retirado',
    uk: 'Гостьове посилання відкликано',
    ar: 'سُحب رابط ضيف'
  }
} satisfies Record<string, Sentences>;

export type AuditAction = keyof typeof auditActions;
