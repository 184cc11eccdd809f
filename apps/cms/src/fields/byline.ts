import type { TextField } from 'payload';

export const bylineField: TextField = {
  name: 'byline',
  type: 'text',
  maxLength: 200,
  label: { en: 'Byline', es: 'Firma', uk: 'Підпис', ar: 'باسم' },
  admin: {
    description: {
      en: 'Who is speaking: a group or a person. Empty for the campaign itself.',
      es: 'Quién habla: un grupo o una persona. Vacío si es la campaña.',
      uk: 'Хто говорить: група чи особа. Порожньо, якщо сама кампанія.',
      ar: 'من يتكلم: مجموعة أو شخص. اتركه فارغًا إن كانت الحملة نفسها.'
    }
  }
};
