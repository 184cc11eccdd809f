import type { Sentences } from '../admin/their-language.ts';

/** Why a mail was not sent. */
export type MailProblem =
  | 'not-set-up'
  | 'password-lost'
  | 'wrong-password'
  | 'no-such-server'
  | 'refused'
  | 'too-slow'
  | 'not-trusted'
  | 'no-encryption'
  | 'rejected'
  | 'other';

type MailError = {
  code?: string;
  responseCode?: number;
  command?: string;
  message?: string;
  cause?: unknown;
};

/** What a failure of nodemailer or of the network means. */
export function problemOf(error: unknown): MailProblem {
  const { code = '', responseCode = 0, message = '', cause } = (error ?? {}) as MailError;
  const causeCode = (cause as MailError | undefined)?.code ?? '';
  const said = `${code} ${causeCode} ${message}`;
  if (/CERT|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY|self.signed|certificate/i.test(said)) return 'not-trusted';
  if (code === 'EAUTH' || code === 'ENOAUTH' || responseCode === 535) return 'wrong-password';
  if (code === 'EDNS' || /ENOTFOUND|EAI_AGAIN/.test(said)) return 'no-such-server';
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH/.test(said)) return 'refused';
  if (/ETIMEDOUT|timeout/i.test(said)) return 'too-slow';
  if (code === 'ETLS' || /EPROTO|wrong version number|STARTTLS/i.test(said)) return 'no-encryption';
  if (responseCode >= 400 || code === 'EENVELOPE' || code === 'EMESSAGE') return 'rejected';
  return 'other';
}

export const mailProblems: Record<MailProblem, Sentences> = {
  'not-set-up': {
    en: 'Mail is not set up.',
    es: 'El correo no está configurado.',
    uk: 'Пошту не налаштовано.',
    ar: 'البريد غير معدّ.'
  },
  'password-lost': {
    en: 'The stored password can no longer be read: type it again in the settings.',
    es: 'La contraseña guardada ya no se puede leer: vuelva a escribirla en los ajustes.',
    uk: 'Збережений пароль більше не читається: введіть його знову в налаштуваннях.',
    ar: 'لم تعد كلمة السر المحفوظة مقروءة: اكتبها من جديد في الإعدادات.'
  },
  'wrong-password': {
    en: 'The mail server does not accept the user name and password.',
    es: 'El servidor de correo no acepta el usuario y la contraseña.',
    uk: 'Поштовий сервер не приймає ім’я користувача й пароль.',
    ar: 'لا يقبل خادوم البريد اسم المستخدم وكلمة السر.'
  },
  'no-such-server': {
    en: 'There is no mail server of this name.',
    es: 'No existe un servidor de correo con ese nombre.',
    uk: 'Поштового сервера з такою назвою немає.',
    ar: 'لا خادوم بريد بهذا الاسم.'
  },
  refused: {
    en: 'The mail server refuses the connection: is the port right?',
    es: 'El servidor de correo rechaza la conexión: ¿es correcto el puerto?',
    uk: 'Поштовий сервер відмовляє у з’єднанні: чи правильний порт?',
    ar: 'يرفض خادوم البريد الاتصال: هل المنفذ صحيح؟'
  },
  'too-slow': {
    en: 'The mail server did not answer in time.',
    es: 'El servidor de correo no respondió a tiempo.',
    uk: 'Поштовий сервер не відповів вчасно.',
    ar: 'لم يُجب خادوم البريد في الوقت المناسب.'
  },
  'not-trusted': {
    en: 'The mail server’s certificate is not valid, so nothing was sent to it.',
    es: 'El certificado del servidor de correo no es válido, así que no se le envió nada.',
    uk: 'Сертифікат поштового сервера недійсний, тож йому нічого не надіслано.',
    ar: 'شهادة خادوم البريد غير صالحة، فلم يُرسل إليه شيء.'
  },
  'no-encryption': {
    en: 'The mail server and we found no common encryption: try the other kind.',
    es: 'No se logró un cifrado común con el servidor de correo: pruebe el otro tipo.',
    uk: 'Не вдалося узгодити шифрування з поштовим сервером: спробуйте інший вид.',
    ar: 'لم نتفق مع خادوم البريد على تشفير: جرّب النوع الآخر.'
  },
  rejected: {
    en: 'The mail server does not take this mail: are sender and receiver right?',
    es: 'El servidor de correo no acepta este mensaje: ¿son correctos el remitente y el destinatario?',
    uk: 'Поштовий сервер не приймає цього листа: чи правильні відправник і одержувач?',
    ar: 'لا يقبل خادوم البريد هذه الرسالة: هل المُرسِل والمُرسَل إليه صحيحان؟'
  },
  other: {
    en: 'The mail could not be sent.',
    es: 'No se pudo enviar el correo.',
    uk: 'Лист не вдалося надіслати.',
    ar: 'تعذّر إرسال الرسالة.'
  }
};
