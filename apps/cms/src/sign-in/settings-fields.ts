import type { Field } from 'payload';
import { roles } from '../access/roles.ts';
import { roleLabels } from '../collections/users/role-labels.ts';
import { endHalfSessions } from './hooks/end-half-sessions.ts';
import { notOwnRoleFirst } from './hooks/not-own-role-first.ts';

/** The part of the global `settings` about signing in: `secondFactorFor`, the roles that need a second factor. */
export const secondFactorFields: Field[] = [
  {
    name: 'secondFactorFor',
    type: 'select',
    hasMany: true,
    options: roles.map((value) => ({ value, label: roleLabels[value] })),
    label: {
      en: 'One-time codes are required for',
      es: 'Los códigos de un solo uso son obligatorios para',
      uk: 'Одноразові коди обов’язкові для',
      ar: 'رموز الاستخدام الواحد إلزامية لـ'
    },
    validate: notOwnRoleFirst,
    hooks: {
      afterChange: [({ req }) => endHalfSessions(req)]
    },
    admin: {
      description: {
        en: 'People with one of these roles set up an app for one-time codes when they next sign in.',
        es: 'Las personas con una de estas funciones configuran una aplicación de códigos la próxima vez que entren.',
        uk: 'Люди з однією з цих ролей налаштують застосунок для кодів під час наступного входу.',
        ar: 'من له أحد هذه الأدوار يُعدّ تطبيقًا للرموز عند دخوله التالي.'
      }
    }
  }
];
