export const waitingTexts = {
  en: { heading: 'Unfinished texts', untitled: 'Untitled' },
  es: { heading: 'Textos sin terminar', untitled: 'Sin título' },
  uk: { heading: 'Незавершені тексти', untitled: 'Без заголовка' },
  ar: { heading: 'نصوص لم تكتمل', untitled: 'بلا عنوان' }
};
