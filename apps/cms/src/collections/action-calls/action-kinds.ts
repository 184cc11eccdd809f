/** The kinds of action a call may ask for. */
export const actionKinds = [
  { value: 'rally', label: { en: 'Rally', es: 'Concentración', uk: 'Мітинг', ar: 'تجمّع' } },
  { value: 'march', label: { en: 'March', es: 'Marcha', uk: 'Марш', ar: 'مسيرة' } },
  {
    value: 'direct-action',
    label: { en: 'Direct action', es: 'Acción directa', uk: 'Пряма дія', ar: 'عمل مباشر' }
  },
  {
    value: 'fundraiser',
    label: { en: 'Fundraiser', es: 'Recaudación', uk: 'Збір коштів', ar: 'جمع تبرعات' }
  },
  { value: 'concert', label: { en: 'Concert', es: 'Concierto', uk: 'Концерт', ar: 'حفل موسيقي' } },
  { value: 'screening', label: { en: 'Screening', es: 'Proyección', uk: 'Кінопоказ', ar: 'عرض فيلم' } },
  { value: 'exhibition', label: { en: 'Exhibition', es: 'Exposición', uk: 'Виставка', ar: 'معرض' } },
  { value: 'panel', label: { en: 'Panel', es: 'Mesa redonda', uk: 'Дискусія', ar: 'ندوة' } },
  {
    value: 'street-art',
    label: { en: 'Street art', es: 'Arte callejero', uk: 'Вуличне мистецтво', ar: 'فن الشارع' }
  },
  { value: 'online', label: { en: 'Online', es: 'En línea', uk: 'Онлайн', ar: 'عبر الإنترنت' } },
  { value: 'other', label: { en: 'Other', es: 'Otra', uk: 'Інше', ar: 'غير ذلك' } }
];
