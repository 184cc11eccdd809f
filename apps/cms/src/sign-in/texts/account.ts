import type { Sentences } from '../../admin/their-language.ts';

export const accountTitle: Sentences = {
  en: 'How you sign in',
  es: 'Cómo entra usted',
  uk: 'Як ви входите',
  ar: 'طريقة دخولك'
};

export const oneTimeCodes: Sentences = {
  en: 'One-time codes',
  es: 'Códigos de un solo uso',
  uk: 'Одноразові коди',
  ar: 'رموز الاستخدام الواحد'
};

export const whatTheyAre: Sentences = {
  en: 'With them, nobody who learns your password gets in without your phone.',
  es: 'Con ellos, nadie que descubra su contraseña entra sin su teléfono.',
  uk: 'З ними ніхто, хто дізнається ваш пароль, не увійде без вашого телефону.',
  ar: 'معها لا يدخل من عرف كلمة سرك دون هاتفك.'
};

export const yourPassword: Sentences = {
  en: 'Your password, to be sure it is you',
  es: 'Su contraseña, para confirmar que es usted',
  uk: 'Ваш пароль, щоб переконатися, що це ви',
  ar: 'كلمة سرك، للتأكد من أنك أنت'
};

export const setUp: Sentences = { en: 'Set up', es: 'Configurar', uk: 'Налаштувати', ar: 'إعداد' };

export const useAnotherApp: Sentences = {
  en: 'Move to another app or phone',
  es: 'Pasar a otra aplicación o teléfono',
  uk: 'Перейти на інший застосунок чи телефон',
  ar: 'الانتقال إلى تطبيق أو هاتف آخر'
};

export const newCodes: Sentences = {
  en: 'New recovery codes',
  es: 'Nuevos códigos de recuperación',
  uk: 'Нові резервні коди',
  ar: 'رموز استرداد جديدة'
};

export const turnOff: Sentences = { en: 'Turn off', es: 'Desactivar', uk: 'Вимкнути', ar: 'تعطيل' };

export const notYours: Sentences = {
  en: 'That is not your password.',
  es: 'Esa no es su contraseña.',
  uk: 'Це не ваш пароль.',
  ar: 'هذه ليست كلمة سرك.'
};

export const mustStayOn: Sentences = {
  en: 'Your role needs one-time codes: you can move them to another app, but not turn them off.',
  es: 'Su función requiere los códigos: puede pasarlos a otra aplicación, pero no desactivarlos.',
  uk: 'Ваша роль потребує одноразових кодів: їх можна перенести в інший застосунок, але не вимкнути.',
  ar: 'دورك يتطلب هذه الرموز: يمكنك نقلها إلى تطبيق آخر، لا تعطيلها.'
};

export const elsewhere: Sentences = {
  en: 'Signed in elsewhere',
  es: 'Otras sesiones',
  uk: 'Вхід на інших пристроях',
  ar: 'الدخول من أجهزة أخرى'
};

export const signOutElsewhere: Sentences = {
  en: 'Sign out everywhere else',
  es: 'Cerrar todas las demás sesiones',
  uk: 'Вийти на всіх інших пристроях',
  ar: 'الخروج من كل مكان آخر'
};

export const signedOutElsewhere: Sentences = {
  en: 'You are signed in here only.',
  es: 'Su sesión está abierta solo aquí.',
  uk: 'Тепер ви увійшли лише тут.',
  ar: 'أنت داخل من هنا فقط.'
};

export const turnedOff: Sentences = {
  en: 'One-time codes are off.',
  es: 'Los códigos de un solo uso están desactivados.',
  uk: 'Одноразові коди вимкнено.',
  ar: 'رموز الاستخدام الواحد معطّلة.'
};

export const codesTitle: Sentences = {
  en: 'Your recovery codes',
  es: 'Sus códigos de recuperación',
  uk: 'Ваші резервні коди',
  ar: 'رموز الاسترداد الخاصة بك'
};

export const keepThem: Sentences = {
  en: 'Each lets you in once when your phone is lost. Print them or write them down now: they are not shown again.',
  es: 'Cada uno le deja entrar una vez si pierde el teléfono. Imprímalos o anótelos ahora: no se mostrarán otra vez.',
  uk: 'Кожен впускає один раз, якщо телефон загублено. Надрукуйте чи запишіть їх зараз: більше їх не покажуть.',
  ar: 'كل رمز يُدخلك مرة واحدة إن ضاع هاتفك. اطبعها أو دوّنها الآن: لن تُعرض مجددًا.'
};

export const keptThem: Sentences = {
  en: 'They are kept: go on',
  es: 'Guardados: continuar',
  uk: 'Коди збережено: далі',
  ar: 'الرموز محفوظة: متابعة'
};

export const backToAdmin: Sentences = {
  en: 'Back to the admin',
  es: 'Volver a la administración',
  uk: 'Назад до адміністрування',
  ar: 'العودة إلى لوحة الإدارة'
};

/** How many recovery codes are left, after the state of the one-time codes. */
export function recoveryCodesLeft(count: number): Sentences {
  return {
    en: `Recovery codes left: ${count}.`,
    es: `Códigos de recuperación restantes: ${count}.`,
    uk: `Залишилося резервних кодів: ${count}.`,
    ar: `رموز الاسترداد المتبقية: ${count}.`
  };
}
