import type { MailText } from '../mail-to.ts';

/** With `{asker}`, `{title}`, `{note}` and `{link}`. */
export const reviewAsked: MailText = {
  subject: {
    en: '{asker} asks you to review “{title}”',
    es: '{asker} le pide que revise «{title}»',
    uk: '{asker} просить вас рецензувати «{title}»',
    ar: 'طلب مراجعة من {asker}: «{title}»'
  },
  text: {
    en: 'Hello {name},\n\n{asker} asks you to review “{title}” for {campaign}.\n\n{note}\n\nRead it and answer here:\n\n{link}\n',
    es: 'Hola, {name}:\n\n{asker} le pide que revise «{title}» para {campaign}.\n\n{note}\n\nLéalo y responda aquí:\n\n{link}\n',
    uk: 'Вітаємо, {name}!\n\n{asker} просить вас рецензувати «{title}» для {campaign}.\n\n{note}\n\nПрочитайте й дайте відповідь тут:\n\n{link}\n',
    ar: 'مرحبًا {name}،\n\nيطلب {asker} منك مراجعة «{title}» في {campaign}.\n\n{note}\n\nاقرأه وأجب هنا:\n\n{link}\n'
  }
};

/** With `{reviewer}`, `{title}`, `{note}` and `{link}`. */
export const reviewApproved: MailText = {
  subject: {
    en: '{reviewer} approved “{title}”',
    es: '{reviewer} aprobó «{title}»',
    uk: '{reviewer} схвалює «{title}»',
    ar: 'وافق {reviewer} على «{title}»'
  },
  text: {
    en: 'Hello {name},\n\n{reviewer} approved “{title}”.\n\n{note}\n\n{link}\n',
    es: 'Hola, {name}:\n\n{reviewer} aprobó «{title}».\n\n{note}\n\n{link}\n',
    uk: 'Вітаємо, {name}!\n\n{reviewer} схвалює «{title}».\n\n{note}\n\n{link}\n',
    ar: 'مرحبًا {name}،\n\nوافق {reviewer} على «{title}».\n\n{note}\n\n{link}\n'
  }
};

/** As `reviewApproved`. */
export const reviewAskedForChanges: MailText = {
  subject: {
    en: '{reviewer} asks for changes to “{title}”',
    es: '{reviewer} pide cambios en «{title}»',
    uk: '{reviewer} просить змінити «{title}»',
    ar: 'يطلب {reviewer} تعديلات على «{title}»'
  },
  text: {
    en: 'Hello {name},\n\n{reviewer} asks for changes to “{title}”.\n\n{note}\n\n{link}\n',
    es: 'Hola, {name}:\n\n{reviewer} pide cambios en «{title}».\n\n{note}\n\n{link}\n',
    uk: 'Вітаємо, {name}!\n\n{reviewer} просить змінити «{title}».\n\n{note}\n\n{link}\n',
    ar: 'مرحبًا {name}،\n\nيطلب {reviewer} تعديلات على «{title}».\n\n{note}\n\n{link}\n'
  }
};
