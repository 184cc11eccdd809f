import type { Sentences } from '../../admin/their-language.ts';

export const heading: Sentences = {
  en: 'Signing in',
  es: 'Inicio de sesión',
  uk: 'Вхід',
  ar: 'الدخول'
};

export const areOn: Sentences = {
  en: 'One-time codes are on.',
  es: 'Los códigos de un solo uso están activados.',
  uk: 'Одноразові коди увімкнено.',
  ar: 'رموز الاستخدام الواحد مفعّلة.'
};

export const areOff: Sentences = {
  en: 'One-time codes are off.',
  es: 'Los códigos de un solo uso están desactivados.',
  uk: 'Одноразові коди вимкнено.',
  ar: 'رموز الاستخدام الواحد معطّلة.'
};

export const required: Sentences = {
  en: 'They are asked for at the next sign-in.',
  es: 'Se pedirán en la próxima entrada.',
  uk: 'Їх попросять під час наступного входу.',
  ar: 'ستُطلب عند الدخول التالي.'
};

export const change: Sentences = {
  en: 'Password, e-mail address, one-time codes, signing out elsewhere',
  es: 'Contraseña, correo, códigos de un solo uso, cerrar las demás sesiones',
  uk: 'Пароль, електронна адреса, одноразові коди, вихід на інших пристроях',
  ar: 'كلمة السر، والبريد، ورموز الاستخدام الواحد، والخروج من الأجهزة الأخرى'
};
