import { rowsNamedBy } from '../../admin/row-name.ts';
import type { ArrayField } from 'payload';

/** What stands in the site's navigation, in order. Empty: everything there is, in the usual order. */
export const navigationField: ArrayField = rowsNamedBy(['section'], {
  name: 'navigation',
  type: 'array',
  maxRows: 30,
  label: { en: 'Navigation', es: 'Navegación', uk: 'Навігація', ar: 'التنقّل' },
  labels: {
    singular: { en: 'Entry', es: 'Entrada', uk: 'Пункт', ar: 'مدخل' },
    plural: { en: 'Entries', es: 'Entradas', uk: 'Пункти', ar: 'مداخل' }
  },
  admin: {
    initCollapsed: true,
    description: {
      en: 'Drag to order. Left empty, it is made from what is published.',
      es: 'Arrastre para ordenar. Vacía, se hace con lo publicado.',
      uk: 'Перетягніть, щоб упорядкувати. Порожня складається з опублікованого.',
      ar: 'اسحب للترتيب. إن تُرك فارغًا فمما هو منشور.'
    }
  },
  fields: [
    {
      name: 'section',
      type: 'select',
      required: true,
      options: [
        { value: 'about', label: { en: 'About', es: 'Quiénes somos', uk: 'Про нас', ar: 'من نحن' } },
        { value: 'aims', label: { en: 'Aims', es: 'Objetivos', uk: 'Цілі', ar: 'الأهداف' } },
        {
          value: 'statements',
          label: { en: 'Statements', es: 'Declaraciones', uk: 'Заяви', ar: 'البيانات' }
        },
        {
          value: 'action-calls',
          label: { en: 'Action calls', es: 'Convocatorias', uk: 'Заклики до дії', ar: 'دعوات التحرك' }
        },
        { value: 'topics', label: { en: 'Topics', es: 'Temas', uk: 'Теми', ar: 'المواضيع' } },
        { value: 'groups', label: { en: 'Groups', es: 'Grupos', uk: 'Групи', ar: 'المجموعات' } },
        { value: 'give', label: { en: 'Give', es: 'Aportar', uk: 'Підтримати', ar: 'ادعم' } },
        { value: 'page', label: { en: 'A page', es: 'Una página', uk: 'Сторінка', ar: 'صفحة' } }
      ],
      label: { en: 'Leads to', es: 'Lleva a', uk: 'Веде до', ar: 'يقود إلى' }
    },
    {
      name: 'page',
      type: 'relationship',
      relationTo: 'pages',
      maxDepth: 0,
      filterOptions: { translationOf: { exists: false } },
      label: { en: 'Page', es: 'Página', uk: 'Сторінка', ar: 'الصفحة' },
      admin: { condition: (_, siblings) => siblings?.section === 'page' }
    },
    {
      name: 'isHidden',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Hidden', es: 'Oculta', uk: 'Приховано', ar: 'مخفي' }
    }
  ]
});
