import type { ChecklistItem } from './items.ts';

type Texts = {
  heading: string;
  dismiss: string;
  done: string;
  open: string;
  failed: string;
  items: Record<ChecklistItem, { what: string; button: string }>;
};

const en: Texts = {
  heading: 'First steps',
  dismiss: 'Put this list away',
  done: 'done',
  open: 'to do',
  failed: 'This could not be saved. Try again.',
  items: {
    founding: { what: 'Say when and where you were founded, and adopt your aims.', button: 'Aims' },
    about: { what: 'Write the page about the campaign.', button: 'Write About' },
    privacy: {
      what: 'Tell visitors what you keep of theirs: nothing, unless they write to you.',
      button: 'Write Privacy'
    },
    statement: { what: 'Publish your first statement.', button: 'Write a statement' },
    follow: { what: 'Say where else people can follow you.', button: 'Follow links' },
    mail: { what: 'Set up mail, so that invitations and notices reach people.', button: 'Mail settings' },
    people: { what: 'Invite those who write, translate and moderate.', button: 'Invite somebody' },
    'back-up': {
      what: 'Have the database and the media folder copied to another machine every day.',
      button: 'It is seen to'
    }
  }
};
const es: Texts = {
  heading: 'Primeros pasos',
  dismiss: 'Guardar esta lista',
  done: 'hecho',
  open: 'por hacer',
  failed: 'No se pudo guardar. Inténtelo de nuevo.',
  items: {
    founding: { what: 'Digan cuándo y dónde nació la campaña y adopten sus objetivos.', button: 'Objetivos' },
    about: { what: 'Escriban la página sobre la campaña.', button: 'Escribir «Quiénes somos»' },
    privacy: {
      what: 'Cuenten a los visitantes qué guardan de ellos: nada, salvo que les escriban.',
      button: 'Escribir «Privacidad»'
    },
    statement: { what: 'Publiquen su primera declaración.', button: 'Escribir una declaración' },
    follow: { what: 'Digan dónde más se les puede seguir.', button: 'Enlaces' },
    mail: {
      what: 'Configuren el correo para que lleguen invitaciones y avisos.',
      button: 'Ajustes de correo'
    },
    people: { what: 'Inviten a quienes escriben, traducen y moderan.', button: 'Invitar' },
    'back-up': {
      what: 'Hagan copiar cada día la base de datos y la carpeta de archivos a otra máquina.',
      button: 'Ya está resuelto'
    }
  }
};
const uk: Texts = {
  heading: 'Перші кроки',
  dismiss: 'Прибрати цей список',
  done: 'зроблено',
  open: 'треба зробити',
  failed: 'Не вдалося зберегти. Спробуйте ще раз.',
  items: {
    founding: { what: 'Розкажіть, коли й де ви заснувалися, і ухваліть цілі.', button: 'Цілі' },
    about: { what: 'Напишіть сторінку про кампанію.', button: 'Написати «Про нас»' },
    privacy: {
      what: 'Скажіть відвідувачам, що ви про них зберігаєте: нічого, якщо вони вам не пишуть.',
      button: 'Написати «Приватність»'
    },
    statement: { what: 'Опублікуйте першу заяву.', button: 'Написати заяву' },
    follow: { what: 'Скажіть, де ще за вами можна стежити.', button: 'Посилання' },
    mail: { what: 'Налаштуйте пошту, щоб запрошення й сповіщення доходили.', button: 'Налаштування пошти' },
    people: { what: 'Запросіть тих, хто пише, перекладає й модерує.', button: 'Запросити' },
    'back-up': {
      what: 'Подбайте, щоб базу даних і теку з файлами щодня копіювали на іншу машину.',
      button: 'Про це подбали'
    }
  }
};
const ar: Texts = {
  heading: 'الخطوات الأولى',
  dismiss: 'أخفِ هذه القائمة',
  done: 'تم',
  open: 'لم يتم',
  failed: 'تعذّر الحفظ. حاول مجددًا.',
  items: {
    founding: { what: 'اذكروا متى وأين تأسستم، واعتمدوا أهدافكم.', button: 'الأهداف' },
    about: { what: 'اكتبوا صفحة التعريف بالحملة.', button: 'اكتب «من نحن»' },
    privacy: { what: 'أخبروا الزوار بما تحفظونه عنهم: لا شيء ما لم يراسلوكم.', button: 'اكتب «الخصوصية»' },
    statement: { what: 'انشروا أول بيان.', button: 'اكتب بيانًا' },
    follow: { what: 'اذكروا أين يمكن متابعتكم أيضًا.', button: 'روابط المتابعة' },
    mail: { what: 'اضبطوا البريد لتصل الدعوات والإشعارات.', button: 'إعدادات البريد' },
    people: { what: 'ادعوا من يكتب ويترجم ويشرف.', button: 'ادعُ شخصًا' },
    'back-up': {
      what: 'دبّروا نسخ قاعدة البيانات ومجلد الملفات يوميًا إلى جهاز آخر.',
      button: 'تم تدبيره'
    }
  }
};

const texts: Record<string, Texts> = { en, es, uk, ar };
export const checklistTexts = (language: string): Texts => texts[language] ?? en;
