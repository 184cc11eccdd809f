import type { PayloadRequest } from 'payload';
import { inTheirLanguage } from '../../admin/their-language.ts';

type Settings = { host?: unknown; security?: unknown; fromAddress?: unknown };

/** A name or address of a server, or empty; unencrypted only on this machine; with a sender to write from. */
export function checkServer(
  value: unknown,
  { siblingData, req }: { siblingData: Settings; req: PayloadRequest }
): true | string {
  if (!value) return true;
  const host = String(value);
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$|^[0-9a-f:]+$/i.test(host)) return inTheirLanguage(req, notAServer);
  if (siblingData.security === 'none' && !isThisMachine(host)) return inTheirLanguage(req, inTheOpen);
  if (!siblingData.fromAddress) return inTheirLanguage(req, noSender);
  return true;
}

/** Where what is sent in the open leaves no machine. */
export function isThisMachine(host: string): boolean {
  return /^(localhost|127(\.\d+){3}|::1)$/.test(host);
}

const notAServer = {
  en: 'Write the server’s name alone, such as smtp.example.org.',
  es: 'Escriba solo el nombre del servidor, por ejemplo smtp.example.org.',
  uk: 'Напишіть лише назву сервера, наприклад smtp.example.org.',
  ar: 'اكتب اسم الخادوم وحده، مثل smtp.example.org.'
};

const inTheOpen = {
  en: 'Without encryption, links for signing in could be read on the way: choose STARTTLS or TLS.',
  es: 'Sin cifrado, los enlaces de acceso podrían leerse por el camino: elija STARTTLS o TLS.',
  uk: 'Без шифрування посилання для входу можна прочитати дорогою: оберіть STARTTLS або TLS.',
  ar: 'بلا تشفير يمكن قراءة روابط الدخول في الطريق: اختر STARTTLS أو TLS.'
};

const noSender = {
  en: 'Give the sender’s address too.',
  es: 'Indique también la dirección del remitente.',
  uk: 'Вкажіть також адресу відправника.',
  ar: 'اذكر عنوان المُرسِل أيضًا.'
};
