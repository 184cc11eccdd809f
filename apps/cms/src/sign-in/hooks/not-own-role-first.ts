import type { PayloadRequest } from 'payload';
import { person } from '../../access/roles.ts';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { secondFactorOf } from '../second-factor/second-factor.ts';

/** Nobody requires of their own role what they have not set up themselves: it would sign them out at once. */
export async function notOwnRoleFirst(
  value: unknown,
  { req }: { req: PayloadRequest }
): Promise<string | true> {
  const asking = person(req);
  if (!asking || !Array.isArray(value)) return true;
  if (!asking.roles.some((role) => value.includes(role))) return true;
  const { isOn } = await secondFactorOf(asking.id, req);
  return isOn || inTheirLanguage(req, setUpYourOwn);
}

const setUpYourOwn = {
  en: 'Turn one-time codes on for your own account first: this role is yours, too.',
  es: 'Active primero los códigos en su propia cuenta: esta función también es suya.',
  uk: 'Спершу увімкніть одноразові коди у своєму обліковому записі: ця роль є й вашою.',
  ar: 'فعّل الرموز في حسابك أولًا: فهذا الدور لك أيضًا.'
};
