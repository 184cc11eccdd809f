import type { MailText } from '../mail-to.ts';

/** With `{inviter}`, `{link}` and `{days}`. */
export const invitation: MailText = {
  subject: {
    en: '{inviter} invites you to {campaign}',
    es: '{inviter} le invita a {campaign}',
    uk: '{inviter} запрошує вас до {campaign}',
    ar: 'دعوة من {inviter} إلى {campaign}'
  },
  text: {
    en: 'Hello {name},\n\n{inviter} invites you to work on {campaign}. Choose a password here:\n\n{link}\n\nThe link works once, for {days} days. Give it to nobody else. If you expected no invitation, ignore this mail.\n',
    es: 'Hola, {name}:\n\n{inviter} le invita a colaborar en {campaign}. Elija aquí una contraseña:\n\n{link}\n\nEl enlace funciona una sola vez, durante {days} días. No se lo dé a nadie. Si no esperaba ninguna invitación, ignore este correo.\n',
    uk: 'Вітаємо, {name}!\n\n{inviter} запрошує вас до роботи над {campaign}. Оберіть тут пароль:\n\n{link}\n\nПосилання діє один раз, протягом {days} днів. Не передавайте його нікому. Якщо ви не чекали на запрошення, не зважайте на цей лист.\n',
    ar: 'مرحبًا {name}،\n\nيدعوك {inviter} إلى العمل في {campaign}. اختر كلمة سر هنا:\n\n{link}\n\nيعمل الرابط مرة واحدة، خلال {days} أيام. لا تعطه لأحد. إن لم تكن تنتظر دعوة فتجاهل هذه الرسالة.\n'
  }
};
