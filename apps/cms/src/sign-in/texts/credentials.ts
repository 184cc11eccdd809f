import type { Sentences } from '../../admin/their-language.ts';
import { shortestPassword, type PasswordProblem } from '../password/password-rule.ts';

export const theirsToChoose: Sentences = {
  en: 'Nobody sets another’s password. Make a link for access in their form, by which they choose one themselves.',
  es: 'Nadie pone la contraseña de otra persona. Cree en su ficha un enlace de acceso, con el que la elegirá ella misma.',
  uk: 'Ніхто не встановлює пароль іншій людині. Створіть у її формі посилання для доступу, за яким вона вибере пароль сама.',
  ar: 'لا أحد يضع كلمة سر غيره. أنشئ في استمارته رابط دخول يختار به كلمة السر بنفسه.'
};

/** Without a colon: Payload's form makes a list of what follows one. */
export const showYourPassword: Sentences = {
  en: 'Follow the link under “Signing in” to change your password or e-mail address. Your present password is asked for there.',
  es: 'Siga el enlace de «Inicio de sesión» para cambiar su contraseña o su correo. Allí se pide la contraseña actual.',
  uk: 'Щоб змінити пароль чи електронну адресу, перейдіть за посиланням у розділі «Вхід». Там попросять теперішній пароль.',
  ar: 'اتبع الرابط في «الدخول» لتغيير كلمة السر أو البريد. تُطلب هناك كلمة السر الحالية.'
};

/** What is wrong with a new password. */
export const badPassword: Record<PasswordProblem, Sentences> = {
  missing: {
    en: 'Type a new password.',
    es: 'Escriba una contraseña nueva.',
    uk: 'Введіть новий пароль.',
    ar: 'اكتب كلمة سر جديدة.'
  },
  'password-too-short': {
    en: `A password has at least ${shortestPassword} characters.`,
    es: `La contraseña tiene al menos ${shortestPassword} caracteres.`,
    uk: `У паролі щонайменше ${shortestPassword} символів.`,
    ar: `لا تقل كلمة السر عن ${shortestPassword} حرفًا.`
  },
  'password-too-common': {
    en: 'This is among what is tried first. Take several words that have nothing to do with each other.',
    es: 'Es de lo primero que se prueba. Use varias palabras que no tengan relación entre sí.',
    uk: 'Такі паролі пробують першими. Візьміть кілька слів, не пов’язаних між собою.',
    ar: 'هذه من أول ما يُجرَّب. اختر عدة كلمات لا صلة بينها.'
  },
  'too-long': {
    en: 'This password is too long.',
    es: 'Esta contraseña es demasiado larga.',
    uk: 'Цей пароль задовгий.',
    ar: 'كلمة السر هذه أطول من اللازم.'
  }
};

export const credentialsTitle: Sentences = {
  en: 'Password and e-mail address',
  es: 'Contraseña y correo',
  uk: 'Пароль та електронна адреса',
  ar: 'كلمة السر والبريد الإلكتروني'
};

export const newPassword: Sentences = {
  en: 'New password',
  es: 'Contraseña nueva',
  uk: 'Новий пароль',
  ar: 'كلمة السر الجديدة'
};

export const leaveEmpty: Sentences = {
  en: `At least ${shortestPassword} characters; empty to keep the one you have. A new one ends your other sessions.`,
  es: `Al menos ${shortestPassword} caracteres; vacía para conservar la actual. Una nueva cierra sus demás sesiones.`,
  uk: `Щонайменше ${shortestPassword} символів; порожньо, щоб лишити теперішній. Новий пароль завершує інші ваші сеанси.`,
  ar: `${shortestPassword} حرفًا على الأقل؛ اتركها فارغة لتبقى الحالية. الجديدة تُنهي جلساتك الأخرى.`
};

export const save: Sentences = { en: 'Save', es: 'Guardar', uk: 'Зберегти', ar: 'حفظ' };

export const credentialsSaved: Sentences = {
  en: 'It is changed.',
  es: 'El cambio está hecho.',
  uk: 'Змінено.',
  ar: 'تم التغيير.'
};
