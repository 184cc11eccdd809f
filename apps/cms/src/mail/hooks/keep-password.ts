import type { FieldHook } from 'payload';
import { refuse } from '../../documents/refuse.ts';
import { seal } from '../../sign-in/seal.ts';

/**
 * Stores a password that was typed, encrypted; an empty field leaves the stored one as it is. It goes with the user
 * name, and is never sent to another server than the one it was typed for.
 */
export const keepPassword: FieldHook = ({ value, siblingData, siblingDocWithLocales, req }) => {
  const stored = (siblingDocWithLocales ?? {}) as Record<string, unknown>;
  const isTyped = typeof value === 'string' && value !== '';
  const user = 'user' in siblingData ? siblingData.user : stored.user;
  if (isTyped) {
    siblingData.secret = seal('mail password', value);
  } else if (!user) {
    siblingData.secret = null;
  } else {
    siblingData.secret = stored.secret ?? null;
    const isElsewhere = ['host', 'user'].some(
      (each) => each in siblingData && siblingData[each] !== stored[each]
    );
    if (stored.secret && isElsewhere)
      refuse({ collection: 'settings', path: 'mail.password', because: typeAgain }, req);
  }
  siblingData.hasPassword = siblingData.secret !== null;
  return null;
};

const typeAgain = {
  en: 'Server or user name changed: type the password again.',
  es: 'El servidor o el usuario ha cambiado: vuelva a escribir la contraseña.',
  uk: 'Сервер або ім’я користувача змінилися: введіть пароль ще раз.',
  ar: 'تغيّر الخادوم أو اسم المستخدم: اكتب كلمة السر من جديد.'
};
