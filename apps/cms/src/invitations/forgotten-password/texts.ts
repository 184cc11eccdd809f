import type { Sentences } from '../../admin/their-language.ts';

export const forgottenTitle: Sentences = {
  en: 'Password forgotten?',
  es: '¿Olvidó la contraseña?',
  uk: 'Забули пароль?',
  ar: 'نسيت كلمة السر؟'
};

export const howItWorks: Sentences = {
  en: 'We mail you a link by which you choose a new one. It works once, for a day.',
  es: 'Le enviamos por correo un enlace para elegir una nueva. Funciona una vez, durante un día.',
  uk: 'Ми надішлемо вам посилання, за яким ви оберете новий. Воно діє один раз, протягом доби.',
  ar: 'نرسل إليك رابطًا لتختار كلمة جديدة. يعمل مرة واحدة، خلال يوم.'
};

export const mailMeALink: Sentences = {
  en: 'Mail me a link',
  es: 'Enviarme un enlace',
  uk: 'Надіслати мені посилання',
  ar: 'أرسل إليّ رابطًا'
};

export const onItsWay: Sentences = {
  en: 'If this address has an account, a link is on its way to it. Does nothing arrive? An admin of your campaign can give you a link.',
  es: 'Si hay una cuenta con esta dirección, el enlace está en camino. ¿No llega nada? Alguien con función de administración puede darle un enlace.',
  uk: 'Якщо з цією адресою є обліковий запис, посилання вже в дорозі. Нічого не надходить? Адміністрація вашої кампанії може дати вам посилання.',
  ar: 'إن كان لهذا العنوان حساب فالرابط في طريقه إليه. لم يصل شيء؟ بإمكان إدارة حملتك أن تعطيك رابطًا.'
};

export const noMailHere: Sentences = {
  en: 'This campaign sends no mail. An admin can give you a link by which you choose a new password.',
  es: 'Esta campaña no envía correo. Alguien con función de administración puede darle un enlace para elegir una nueva contraseña.',
  uk: 'Ця кампанія не надсилає листів. Адміністрація може дати вам посилання, за яким ви оберете новий пароль.',
  ar: 'لا ترسل هذه الحملة بريدًا. بإمكان الإدارة أن تعطيك رابطًا لتختار كلمة سر جديدة.'
};

export const notAnAddress: Sentences = {
  en: 'This is not an e-mail address, such as maya@example.org.',
  es: 'No es una dirección de correo, como maya@example.org.',
  uk: 'Це не адреса пошти, як-от maya@example.org.',
  ar: 'ليس هذا عنوان بريد مثل ‎maya@example.org‎.'
};

export const backToSignIn: Sentences = {
  en: 'Back to the sign-in',
  es: 'Volver a la entrada',
  uk: 'Назад до входу',
  ar: 'العودة إلى الدخول'
};
