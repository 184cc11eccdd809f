import type { Role } from '../../access/roles.ts';

export const roleLabels: Record<Role, Record<string, string>> = {
  admin: { en: 'Admin', es: 'Administración', uk: 'Адміністрація', ar: 'إدارة' },
  editor: { en: 'Editor', es: 'Redacción', uk: 'Редакція', ar: 'تحرير' },
  translator: { en: 'Translator', es: 'Traducción', uk: 'Переклад', ar: 'ترجمة' },
  moderator: { en: 'Moderator', es: 'Moderación', uk: 'Модерація', ar: 'إشراف' }
};
