import type { Sentences } from '../../admin/their-language.ts';

export const signInTitle: Sentences = { en: 'Sign in', es: 'Entrar', uk: 'Увійти', ar: 'الدخول' };

export const emailLabel: Sentences = {
  en: 'E-mail address',
  es: 'Correo electrónico',
  uk: 'Електронна адреса',
  ar: 'البريد الإلكتروني'
};

export const passwordLabel: Sentences = { en: 'Password', es: 'Contraseña', uk: 'Пароль', ar: 'كلمة السر' };

export const goOn: Sentences = { en: 'Go on', es: 'Continuar', uk: 'Далі', ar: 'متابعة' };

export const codesLost: Sentences = {
  en: 'Phone and recovery codes lost? An admin of your campaign can give you a link that lets you in.',
  es: '¿Perdió el teléfono y los códigos de recuperación? La administración de su campaña puede darle un enlace para entrar.',
  uk: 'Втратили телефон і резервні коди? Адміністрація вашої кампанії може дати вам посилання для входу.',
  ar: 'ضاع هاتفك ورموز الاسترداد؟ بإمكان إدارة حملتك أن تعطيك رابطًا للدخول.'
};

export const tookTooLong: Sentences = {
  en: 'This took too long, or your password was changed. Sign in again.',
  es: 'Ha pasado demasiado tiempo o cambió su contraseña. Entre de nuevo.',
  uk: 'Минуло забагато часу або пароль змінено. Увійдіть ще раз.',
  ar: 'انقضى وقت طويل أو تغيّرت كلمة السر. ادخل من جديد.'
};

export const demoHeading: Sentences = {
  en: 'Look around as one of the demo’s people',
  es: 'Mire todo como una de las personas de la demostración',
  uk: 'Огляньтеся як одна з осіб демонстрації',
  ar: 'تجوّل بصفتك أحد أشخاص العرض'
};

export const orSignIn: Sentences = {
  en: 'Or sign in with an e-mail address and password:',
  es: 'O entre con correo y contraseña:',
  uk: 'Або увійдіть з електронною адресою й паролем:',
  ar: 'أو ادخل بالبريد الإلكتروني وكلمة السر:'
};
