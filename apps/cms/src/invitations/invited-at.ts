import type { DateField } from 'payload';
import { noOne } from '../access/roles.ts';

/** When somebody was invited who has not yet chosen a password; empty once they have. */
export const invitedAtField: DateField = {
  name: 'invitedAt',
  type: 'date',
  label: {
    en: 'Invited, not here yet',
    es: 'Con invitación, aún sin entrar',
    uk: 'Запрошено, ще не з нами',
    ar: 'دُعي ولم يدخل بعد'
  },
  access: { create: noOne, update: noOne },
  // A column of the list; on the form the part about access links says it.
  admin: { readOnly: true, condition: () => false }
};
