import type { Endpoint } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';
import { has, person } from '../../access/roles.ts';
import { notAllowed } from '../../server/answers.ts';
import { mailProblems } from '../mail-problem.ts';
import { mailTo } from '../mail-to.ts';
import { sendMail } from '../send-mail.ts';
import { testMail } from '../texts/test-mail.ts';

/** `POST /api/globals/settings/test-mail`: mails who asks, and says what came of it: `{ sent, sentence }`. Admins only. */
export const testMailEndpoint: Endpoint = {
  method: 'post',
  path: '/test-mail',
  handler: async (req) => {
    const user = person(req);
    if (!user || !has(req, 'admin')) return notAllowed();
    const result = await sendMail(await mailTo(user, testMail, req.payload), req.payload);
    const sentence = inTheirLanguage(req, result.sent ? sent : mailProblems[result.because]);
    return Response.json({ sent: result.sent, sentence: sentence.replace('{address}', user.email) });
  }
};

const sent = {
  en: 'The server took the mail. Look whether it arrives at {address}.',
  es: 'El servidor aceptó el correo. Compruebe si llega a {address}.',
  uk: 'Сервер прийняв листа. Перевірте, чи він надійде на {address}.',
  ar: 'قبل الخادوم الرسالة. تأكد من وصولها إلى ‎{address}‎.'
};
