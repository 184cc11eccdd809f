import type { Sentences } from '../their-language.ts';

/** What Payload and its parts name in English alone, by where it is found. */
export const spokenNames: Record<string, Sentences> = {
  '.draggable-block-menu': { en: 'Drag to move', es: 'Arrastrar', uk: 'Перетягнути', ar: 'اسحب للنقل' },
  '.add-block-menu': { en: 'Add block', es: 'Añadir bloque', uk: 'Додати блок', ar: 'أضف كتلة' },
  '.insert-paragraph-at-end': {
    en: 'Insert paragraph',
    es: 'Insertar párrafo',
    uk: 'Вставити абзац',
    ar: 'أدرج فقرة'
  },
  '.link-edit': { en: 'Edit link', es: 'Editar enlace', uk: 'Редагувати посилання', ar: 'تعديل الرابط' },
  '.link-trash': { en: 'Remove link', es: 'Quitar enlace', uk: 'Вилучити посилання', ar: 'إزالة الرابط' },
  'section[aria-live][tabindex="-1"][aria-label*="alt+T"]': {
    en: 'Notifications alt+T',
    es: 'Avisos alt+T',
    uk: 'Сповіщення alt+T',
    ar: 'إشعارات alt+T'
  },
  '[data-sonner-toast] [data-close-button]': {
    en: 'Close this notification',
    es: 'Cerrar este aviso',
    uk: 'Закрити сповіщення',
    ar: 'أغلق هذا الإشعار'
  }
};
