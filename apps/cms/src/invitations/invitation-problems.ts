import type { Sentences } from '../admin/their-language.ts';
import type { InvitationProblem } from './operations/check-invitation.ts';

/** What an admin is told about a field of the invitation that cannot be taken. */
export const invitationProblems: Record<InvitationProblem['code'], Sentences> = {
  missing: { en: 'This is needed.', es: 'Hace falta.', uk: 'Це потрібно.', ar: 'هذا مطلوب.' },
  'too-long': {
    en: 'This is too long.',
    es: 'Es demasiado largo.',
    uk: 'Це задовго.',
    ar: 'هذا أطول من اللازم.'
  },
  'not-an-email': {
    en: 'This is not an e-mail address, such as maya@example.org.',
    es: 'No es una dirección de correo, como maya@example.org.',
    uk: 'Це не адреса пошти, як-от maya@example.org.',
    ar: 'ليس هذا عنوان بريد مثل ‎maya@example.org‎.'
  },
  taken: {
    en: 'Somebody has an account with this address already. Make a new link in their own form.',
    es: 'Ya hay una cuenta con esta dirección. Haga un enlace nuevo en el formulario de esa persona.',
    uk: 'Обліковий запис із цією адресою вже є. Зробіть нове посилання у формі цієї людини.',
    ar: 'لأحدهم حساب بهذا العنوان. أنشئ رابطًا جديدًا من صفحته.'
  },
  'no-role': {
    en: 'Choose at least one role.',
    es: 'Elija al menos una función.',
    uk: 'Оберіть принаймні одну роль.',
    ar: 'اختر دورًا واحدًا على الأقل.'
  },
  'no-language': {
    en: 'Choose the languages they translate into.',
    es: 'Elija a qué idiomas traduce.',
    uk: 'Оберіть мови, якими ця людина перекладає.',
    ar: 'اختر اللغات التي يترجم إليها.'
  },
  'not-a-language': {
    en: 'This is not the tag of a language.',
    es: 'No es la etiqueta de un idioma.',
    uk: 'Це не мовний тег.',
    ar: 'ليس هذا وسم لغة.'
  }
};
