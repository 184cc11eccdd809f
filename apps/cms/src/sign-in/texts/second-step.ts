import type { Sentences } from '../../admin/their-language.ts';

export const codeTitle: Sentences = {
  en: 'Your one-time code',
  es: 'Su código de un solo uso',
  uk: 'Ваш одноразовий код',
  ar: 'رمزك للاستخدام الواحد'
};

export const codeLabel: Sentences = {
  en: 'Six digits from your app',
  es: 'Seis cifras de su aplicación',
  uk: 'Шість цифр із застосунку',
  ar: 'ستة أرقام من تطبيقك'
};

export const orRecoveryCode: Sentences = {
  en: 'Phone not at hand? Type one of your recovery codes instead. Each works once.',
  es: '¿No tiene el teléfono a mano? Escriba uno de sus códigos de recuperación. Cada uno sirve una vez.',
  uk: 'Телефону немає поруч? Введіть натомість один із резервних кодів. Кожен діє один раз.',
  ar: 'هاتفك ليس معك؟ اكتب أحد رموز الاسترداد بدلًا منه. كل رمز يعمل مرة واحدة.'
};

export const startOver: Sentences = {
  en: 'Sign in as somebody else',
  es: 'Entrar como otra persona',
  uk: 'Увійти як інша особа',
  ar: 'الدخول بحساب آخر'
};

export const setUpTitle: Sentences = {
  en: 'Set up one-time codes',
  es: 'Configure los códigos de un solo uso',
  uk: 'Налаштуйте одноразові коди',
  ar: 'إعداد رموز الاستخدام الواحد'
};

export const setUpWhy: Sentences = {
  en: 'Your campaign asks for a second step from people with your role. It takes two minutes, once.',
  es: 'Su campaña pide un segundo paso a las personas con su función. Son dos minutos, una sola vez.',
  uk: 'Ваша кампанія просить другий крок від людей з вашою роллю. Це дві хвилини, один раз.',
  ar: 'تطلب حملتك خطوة ثانية ممن لهم دورك. تستغرق دقيقتين، مرة واحدة.'
};

export const setUpHow: Sentences = {
  en: 'Scan this picture with an app for one-time codes, such as Aegis, FreeOTP or the one in your password manager.',
  es: 'Escanee esta imagen con una aplicación de códigos, como Aegis, FreeOTP o la de su gestor de contraseñas.',
  uk: 'Скануйте це зображення застосунком для одноразових кодів: Aegis, FreeOTP або у вашому менеджері паролів.',
  ar: 'امسح هذه الصورة بتطبيق للرموز، مثل Aegis أو FreeOTP أو الذي في مدير كلمات السر لديك.'
};

export const pictureOfSecret: Sentences = {
  en: 'QR code with the key that is written below',
  es: 'Código QR con la clave escrita abajo',
  uk: 'QR-код із ключем, написаним нижче',
  ar: 'رمز QR فيه المفتاح المكتوب أدناه'
};

export const orTypeKey: Sentences = {
  en: 'Or type this key into it:',
  es: 'O escriba en ella esta clave:',
  uk: 'Або введіть у нього цей ключ:',
  ar: 'أو اكتب فيه هذا المفتاح:'
};

export const openInApp: Sentences = {
  en: 'On this phone: open it in the app',
  es: 'En este teléfono: abrirla en la aplicación',
  uk: 'На цьому телефоні: відкрити в застосунку',
  ar: 'على هذا الهاتف: افتحه في التطبيق'
};

export const confirmLabel: Sentences = {
  en: 'Then type the six digits it shows',
  es: 'Después escriba las seis cifras que muestra',
  uk: 'Потім введіть шість цифр, які він показує',
  ar: 'ثم اكتب الأرقام الستة التي يعرضها'
};

export const cancel: Sentences = { en: 'Cancel', es: 'Cancelar', uk: 'Скасувати', ar: 'إلغاء' };

export const turnOn: Sentences = { en: 'Turn on', es: 'Activar', uk: 'Увімкнути', ar: 'تفعيل' };

export const codeDidNotFit: Sentences = {
  en: 'These digits do not fit. Check the clock of your phone, and type what the app shows now.',
  es: 'Estas cifras no corresponden. Compruebe el reloj del teléfono y escriba lo que la aplicación muestra ahora.',
  uk: 'Ці цифри не підходять. Перевірте годинник телефону й введіть те, що застосунок показує зараз.',
  ar: 'هذه الأرقام غير مطابقة. تحقق من ساعة هاتفك واكتب ما يعرضه التطبيق الآن.'
};
