import type { Sentences } from '../../admin/their-language.ts';

/** What whoever signs in is told when it does not work. Says nothing of whether there is such a person. */
export const wrong: Sentences = {
  en: 'This e-mail address and password do not belong together.',
  es: 'Este correo y esta contraseña no corresponden.',
  uk: 'Ця електронна адреса й пароль не відповідають одне одному.',
  ar: 'البريد الإلكتروني وكلمة السر لا يتطابقان.'
};

export const typeBoth: Sentences = {
  en: 'Type your e-mail address and your password.',
  es: 'Escriba su correo y su contraseña.',
  uk: 'Введіть електронну адресу й пароль.',
  ar: 'اكتب بريدك الإلكتروني وكلمة السر.'
};

export const codeNeeded: Sentences = {
  en: 'Now the code from your app, or a recovery code.',
  es: 'Ahora, el código de su aplicación o un código de recuperación.',
  uk: 'Тепер код із застосунку або резервний код.',
  ar: 'والآن الرمز من تطبيقك، أو رمز استرداد.'
};

export const wrongCode: Sentences = {
  en: 'This code is wrong, too old, or was used already. Wait for the next one.',
  es: 'Este código es incorrecto, demasiado antiguo o ya se usó. Espere el siguiente.',
  uk: 'Цей код неправильний, застарів або вже використаний. Зачекайте на наступний.',
  ar: 'هذا الرمز خاطئ أو قديم أو استُعمل من قبل. انتظر الرمز التالي.'
};

export const setUpNeeded: Sentences = {
  en: 'Your role needs one-time codes: sign in at /sign-in and set them up first.',
  es: 'Su función requiere códigos de un solo uso: entre en /sign-in y configúrelos primero.',
  uk: 'Для вашої ролі потрібні одноразові коди: увійдіть на /sign-in і спершу налаштуйте їх.',
  ar: 'دورك يتطلب رموزًا للاستخدام الواحد: ادخل من ‎/sign-in وأعدّها أولًا.'
};

export const notFromHere: Sentences = {
  en: 'This form was sent from another website. Open the sign-in page and try again.',
  es: 'Este formulario se envió desde otro sitio. Abra la página de entrada e inténtelo de nuevo.',
  uk: 'Цю форму надіслано з іншого сайту. Відкрийте сторінку входу й спробуйте ще раз.',
  ar: 'أُرسلت هذه الاستمارة من موقع آخر. افتح صفحة الدخول وحاول مجددًا.'
};

/** Too many tries; says how long to wait, in minutes. */
export function pausedFor(seconds: number): Sentences {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return {
    en: `Too many tries. Wait ${minutes} min and try again, or use a link from an admin.`,
    es: `Demasiados intentos. Espere ${minutes} min e inténtelo de nuevo, o use un enlace de administración.`,
    uk: `Забагато спроб. Зачекайте ${minutes} хв і спробуйте ще раз або скористайтеся посиланням від адміністрації.`,
    ar: `محاولات كثيرة. انتظر ${minutes} دقيقة ثم حاول مجددًا، أو استعمل رابطًا من الإدارة.`
  };
}
