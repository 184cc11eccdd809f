import type { MailText } from '../mail-to.ts';

/** With `{link}`: for somebody who forgot their password, or whom an admin gives a new one. */
export const accessLink: MailText = {
  subject: {
    en: '{campaign}: your link for a new password',
    es: '{campaign}: su enlace para una nueva contraseña',
    uk: '{campaign}: ваше посилання для нового пароля',
    ar: '{campaign}: رابطك لكلمة سر جديدة'
  },
  text: {
    en: 'Hello {name},\n\nchoose a new password for {campaign} here:\n\n{link}\n\nThe link works once. Give it to nobody else. If you did not ask for it, ignore this mail: your password stays as it is.\n',
    es: 'Hola, {name}:\n\nElija aquí una nueva contraseña para {campaign}:\n\n{link}\n\nEl enlace funciona una sola vez. No se lo dé a nadie. Si no lo ha pedido, ignore este correo: su contraseña no cambia.\n',
    uk: 'Вітаємо, {name}!\n\nОберіть тут новий пароль для {campaign}:\n\n{link}\n\nПосилання діє один раз. Не передавайте його нікому. Якщо ви про нього не просили, не зважайте на цей лист: ваш пароль лишається чинним.\n',
    ar: 'مرحبًا {name}،\n\nاختر هنا كلمة سر جديدة لحملة {campaign}:\n\n{link}\n\nيعمل الرابط مرة واحدة. لا تعطه لأحد. إن لم تطلبه فتجاهل هذه الرسالة: كلمة سرك لا تتغير.\n'
  }
};
