import type { User } from '@broadside/types';
import type { PayloadRequest } from 'payload';
import { inTheirLanguage, type Sentences } from '../admin/their-language.ts';
import { mailProblems } from '../mail/mail-problem.ts';
import { mailTo, type MailText } from '../mail/mail-to.ts';
import { sendMail } from '../mail/send-mail.ts';
import type { AccessLink } from './operations/make-access-link.ts';

type Made = AccessLink & { person: User };
type Mailed = { text: MailText; values: Record<string, string> };

/**
 * Mails a link that was just made, and answers it with what came of that:
 * `{ person: { id, name, email }, link, endsAt, mailed, sentence }`. The link is good whether or not it was mailed.
 */
export async function answerWithLink(
  { person, link, endsAt }: Made,
  { text, values }: Mailed,
  req: PayloadRequest
): Promise<Response> {
  const mail = await mailTo(person, text, req.payload, { ...values, link });
  const result = await sendMail(mail, req.payload);
  const sentence = result.sent
    ? inTheirLanguage(req, wasMailed).replace('{address}', person.email)
    : `${inTheirLanguage(req, mailProblems[result.because])} ${inTheirLanguage(req, copyIt)}`;
  const { id, name, email } = person;
  return Response.json(
    { person: { id, name, email }, link, endsAt, mailed: result.sent, sentence },
    { headers: { 'Cache-Control': 'no-store' } }
  );
}

const wasMailed: Sentences = {
  en: 'It was mailed to {address}.',
  es: 'Se envió por correo a {address}.',
  uk: 'Його надіслано на {address}.',
  ar: 'أُرسل بالبريد إلى ‎{address}‎.'
};

const copyIt: Sentences = {
  en: 'Nothing was mailed: copy the link and pass it on yourself.',
  es: 'No se envió nada: copie el enlace y hágalo llegar usted.',
  uk: 'Нічого не надіслано: скопіюйте посилання й передайте його самі.',
  ar: 'لم يُرسل شيء: انسخ الرابط وسلّمه بنفسك.'
};
