/** The headings under which collections stand in the admin. */
export const groups = {
  publishing: { en: 'Publishing', es: 'Publicación', uk: 'Публікації', ar: 'النشر' },
  responses: { en: 'Responses', es: 'Respuestas', uk: 'Відгуки', ar: 'الردود' },
  settings: { en: 'Settings', es: 'Ajustes', uk: 'Налаштування', ar: 'الإعدادات' }
};
