import type { Role } from '../../access/roles.ts';
import type { Sentences } from '../../admin/their-language.ts';

/** What each role may do, in a few words, for who invites. */
export const roleHints: Record<Role, Sentences> = {
  admin: {
    en: 'invites people, changes settings',
    es: 'invita a personas, cambia los ajustes',
    uk: 'запрошує людей, змінює налаштування',
    ar: 'يدعو الناس ويغيّر الإعدادات'
  },
  editor: {
    en: 'writes and publishes',
    es: 'escribe y publica',
    uk: 'пише й публікує',
    ar: 'يكتب وينشر'
  },
  translator: {
    en: 'translates into the languages below',
    es: 'traduce a los idiomas de abajo',
    uk: 'перекладає мовами, зазначеними нижче',
    ar: 'يترجم إلى اللغات أدناه'
  },
  moderator: {
    en: 'decides about comments',
    es: 'decide sobre los comentarios',
    uk: 'розглядає коментарі',
    ar: 'يبتّ في التعليقات'
  }
};
