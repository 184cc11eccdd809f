import type { Sentences } from '../admin/their-language.ts';

export const notATag: Sentences = {
  en: 'Use language tags such as “en”, “ar” or “pt-BR”.',
  es: 'Use etiquetas de idioma como «en», «ar» o «pt-BR».',
  uk: 'Вживайте мовні теги, як-от «en», «ar» чи «pt-BR».',
  ar: 'استخدم وسوم اللغات مثل «en» أو «ar» أو «pt-BR».'
};
