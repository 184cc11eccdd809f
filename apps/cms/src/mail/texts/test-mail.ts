import type { MailText } from '../mail-to.ts';

export const testMail: MailText = {
  subject: {
    en: '{campaign}: mail works',
    es: '{campaign}: el correo funciona',
    uk: '{campaign}: пошта працює',
    ar: '{campaign}: البريد يعمل'
  },
  text: {
    en: 'Hello {name},\n\nthis is the test mail you asked for. Invitations and links for new passwords will reach people this way.\n',
    es: 'Hola, {name}:\n\nEste es el correo de prueba que ha pedido. Así llegarán las invitaciones y los enlaces para nuevas contraseñas.\n',
    uk: 'Вітаємо, {name}!\n\nЦе пробний лист, про який ви просили. Так надходитимуть запрошення й посилання для нових паролів.\n',
    ar: 'مرحبًا {name}،\n\nهذه هي الرسالة التجريبية التي طلبتها. هكذا ستصل الدعوات وروابط كلمات السر الجديدة.\n'
  }
};
