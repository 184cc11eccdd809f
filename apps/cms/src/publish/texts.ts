const en = {
  publishFirst: 'Publish',
  smallFix: 'Publish small fix',
  correction: 'Correction …',
  heading: 'Publish a correction',
  note: 'What was wrong, and what is right',
  help: 'Readers see this note with today’s date under the text.',
  publish: 'Publish with this note',
  cancel: 'Cancel',
  missing: 'Write the note, or publish a small fix instead.',
  stops: 'This stops it from being published:'
};
export type PublishTexts = typeof en;

const texts: Record<string, PublishTexts> = {
  en,
  es: {
    publishFirst: 'Publicar',
    smallFix: 'Publicar retoque',
    correction: 'Corrección …',
    heading: 'Publicar una corrección',
    note: 'Qué estaba mal y qué es lo correcto',
    help: 'Los lectores ven esta nota con la fecha de hoy bajo el texto.',
    publish: 'Publicar con esta nota',
    cancel: 'Cancelar',
    missing: 'Escriba la nota o publique un simple retoque.',
    stops: 'Esto impide publicarlo:'
  },
  uk: {
    publishFirst: 'Опублікувати',
    smallFix: 'Опублікувати дрібну правку',
    correction: 'Виправлення …',
    heading: 'Опублікувати виправлення',
    note: 'Що було неправильно і як правильно',
    help: 'Читачі бачать цю примітку з сьогоднішньою датою під текстом.',
    publish: 'Опублікувати з приміткою',
    cancel: 'Скасувати',
    missing: 'Напишіть примітку або опублікуйте як дрібну правку.',
    stops: 'Це не дає опублікувати:'
  },
  ar: {
    publishFirst: 'انشر',
    smallFix: 'انشر تعديلًا طفيفًا',
    correction: 'تصويب …',
    heading: 'نشر تصويب',
    note: 'ما كان خطأً وما هو الصواب',
    help: 'يرى القراء هذه الملاحظة بتاريخ اليوم تحت النص.',
    publish: 'انشر مع هذه الملاحظة',
    cancel: 'إلغاء',
    missing: 'اكتب الملاحظة أو انشر تعديلًا طفيفًا.',
    stops: 'هذا يمنع النشر:'
  }
};

export function publishTexts(language: string): PublishTexts {
  return texts[language] ?? en;
}
