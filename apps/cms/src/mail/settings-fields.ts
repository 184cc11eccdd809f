import type { Field } from 'payload';
import { noOne } from '../access/roles.ts';
import { checkServer } from './hooks/check-server.ts';
import { keepPassword } from './hooks/keep-password.ts';

/** By which mail server the CMS sends: the fields of the group `mail` of the settings. */
export const mailFields: Field[] = [
  {
    name: 'host',
    type: 'text',
    maxLength: 253,
    label: { en: 'Mail server', es: 'Servidor de correo', uk: 'Поштовий сервер', ar: 'خادوم البريد' },
    admin: {
      placeholder: 'smtp.example.org',
      description: {
        en: 'The SMTP server of your provider. Empty: nothing is mailed, links are copied by hand.',
        es: 'El servidor SMTP de su proveedor. Vacío: no se envía correo, los enlaces se copian a mano.',
        uk: 'SMTP-сервер вашого провайдера. Порожньо: листи не надсилаються, посилання копіюють вручну.',
        ar: 'خادوم SMTP لدى مزوّدكم. إن تُرك فارغًا فلا يُرسل بريد، وتُنسخ الروابط باليد.'
      }
    },
    hooks: { beforeValidate: [trimmed] },
    validate: checkServer
  },
  {
    name: 'security',
    type: 'select',
    required: true,
    defaultValue: 'starttls',
    options: [
      {
        value: 'starttls',
        label: {
          en: 'STARTTLS (usual, port 587)',
          es: 'STARTTLS (lo habitual, puerto 587)',
          uk: 'STARTTLS (звичайно, порт 587)',
          ar: 'STARTTLS (المعتاد، المنفذ 587)'
        }
      },
      {
        value: 'tls',
        label: { en: 'TLS (port 465)', es: 'TLS (puerto 465)', uk: 'TLS (порт 465)', ar: 'TLS (المنفذ 465)' }
      },
      {
        value: 'none',
        label: {
          en: 'None: only for a server on this machine',
          es: 'Ninguna: solo para un servidor en esta máquina',
          uk: 'Без захисту: лише для сервера на цій машині',
          ar: 'بلا تشفير: فقط لخادوم على هذا الجهاز'
        }
      }
    ],
    label: { en: 'Encryption', es: 'Cifrado', uk: 'Шифрування', ar: 'التشفير' }
  },
  {
    name: 'port',
    type: 'number',
    min: 1,
    max: 65535,
    label: { en: 'Port', es: 'Puerto', uk: 'Порт', ar: 'المنفذ' },
    admin: {
      description: {
        en: 'Empty: the usual one of the encryption.',
        es: 'Vacío: el habitual del cifrado elegido.',
        uk: 'Порожньо: звичайний для обраного шифрування.',
        ar: 'إن تُرك فارغًا: المنفذ المعتاد للتشفير المختار.'
      }
    }
  },
  {
    name: 'user',
    type: 'text',
    maxLength: 254,
    label: { en: 'User name', es: 'Usuario', uk: 'Ім’я користувача', ar: 'اسم المستخدم' },
    admin: { autoComplete: 'off' },
    hooks: { beforeValidate: [trimmed] }
  },
  {
    // Written only: `keepPassword` moves it, encrypted, into `secret`.
    name: 'password',
    type: 'text',
    virtual: true,
    label: { en: 'Password', es: 'Contraseña', uk: 'Пароль', ar: 'كلمة السر' },
    admin: { components: { Field: '/mail/admin/MailPassword#MailPassword' } },
    hooks: { beforeChange: [keepPassword], afterRead: [() => null] }
  },
  {
    name: 'secret',
    type: 'text',
    hidden: true,
    access: { create: noOne, read: noOne, update: noOne }
  },
  {
    name: 'hasPassword',
    type: 'checkbox',
    defaultValue: false,
    access: { create: noOne, update: noOne },
    admin: { hidden: true }
  },
  {
    name: 'fromAddress',
    type: 'email',
    label: {
      en: 'Sender’s address',
      es: 'Dirección del remitente',
      uk: 'Адреса відправника',
      ar: 'عنوان المُرسِل'
    },
    admin: { placeholder: 'post@example.org', autoComplete: 'off' }
  },
  {
    name: 'fromName',
    type: 'text',
    maxLength: 100,
    label: { en: 'Sender’s name', es: 'Nombre del remitente', uk: 'Ім’я відправника', ar: 'اسم المُرسِل' },
    admin: {
      description: {
        en: 'Empty: the campaign’s name.',
        es: 'Vacío: el nombre de la campaña.',
        uk: 'Порожньо: назва кампанії.',
        ar: 'إن تُرك فارغًا: اسم الحملة.'
      }
    }
  },
  {
    name: 'test',
    type: 'ui',
    admin: { components: { Field: '/mail/admin/SendTestMail#SendTestMail' } }
  }
];

function trimmed({ value }: { value?: unknown }): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
