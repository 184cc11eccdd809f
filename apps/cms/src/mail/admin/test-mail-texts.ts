export const testMailTexts = {
  send: {
    en: 'Send a test mail to me',
    es: 'Enviarme un correo de prueba',
    uk: 'Надіслати мені пробний лист',
    ar: 'أرسل إليّ رسالة تجريبية'
  },
  sending: { en: 'Sending …', es: 'Enviando …', uk: 'Надсилання …', ar: 'جارٍ الإرسال …' },
  saveFirst: {
    en: 'Save first: the test uses what is saved.',
    es: 'Guarde primero: la prueba usa lo guardado.',
    uk: 'Спершу збережіть: перевіряється збережене.',
    ar: 'احفظ أولًا: التجربة تستعمل المحفوظ.'
  },
  noAnswer: {
    en: 'The CMS did not answer. Try again.',
    es: 'El CMS no respondió. Inténtelo de nuevo.',
    uk: 'CMS не відповіла. Спробуйте ще раз.',
    ar: 'لم يُجب نظام التحرير. حاول مرة أخرى.'
  }
};
