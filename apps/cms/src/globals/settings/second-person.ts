import type { CheckboxField } from 'payload';

/** Whether a text needs a second person's yes before it can be published. Off unless somebody wants it. */
export const secondPersonField: CheckboxField = {
  name: 'secondPerson',
  type: 'checkbox',
  defaultValue: false,
  label: {
    en: 'A second person must approve before publishing',
    es: 'Otra persona debe aprobar antes de publicar',
    uk: 'Перед публікацією потрібне схвалення другої особи',
    ar: 'يجب أن يوافق شخص ثانٍ قبل النشر'
  }
};
