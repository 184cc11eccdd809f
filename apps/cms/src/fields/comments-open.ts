import type { Field } from 'payload';

type Usual = 'open' | 'closed';

/** Whether visitors may reply under a page: yes, no, or for a number of days from its publication. */
export function commentsFields(usual: Usual): Field[] {
  return [
    {
      name: 'comments',
      type: 'select',
      defaultValue: usual,
      enumName: 'enum_comments_open',
      options: [
        { value: 'open', label: { en: 'Open', es: 'Abiertos', uk: 'Відкриті', ar: 'مفتوحة' } },
        { value: 'closed', label: { en: 'Closed', es: 'Cerrados', uk: 'Закриті', ar: 'مغلقة' } },
        {
          value: 'days',
          label: {
            en: 'Open for some days',
            es: 'Abiertos unos días',
            uk: 'Відкриті кілька днів',
            ar: 'مفتوحة لأيام'
          }
        }
      ],
      label: { en: 'Comments', es: 'Comentarios', uk: 'Коментарі', ar: 'التعليقات' }
    },
    {
      name: 'commentsDays',
      type: 'number',
      min: 1,
      max: 3650,
      defaultValue: 30,
      label: {
        en: 'Days after publication',
        es: 'Días tras la publicación',
        uk: 'Днів після публікації',
        ar: 'أيام بعد النشر'
      },
      admin: { condition: (_, siblings) => siblings?.comments === 'days' }
    }
  ];
}
