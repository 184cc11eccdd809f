import type { Sentences } from '../../../admin/their-language.ts';

/** What people are told when a change of the aims breaks one of their rules. */
export const noSuchAim: Sentences = {
  en: 'This aim was removed meanwhile.',
  es: 'Este objetivo se ha eliminado entretanto.',
  uk: 'Цю ціль тим часом вилучено.',
  ar: 'أُزيل هذا الهدف في هذه الأثناء.'
};

export const isRetired: Sentences = {
  en: 'A retired aim stays as it was. Take its retirement back first.',
  es: 'Un objetivo retirado queda como estaba. Anule antes su retirada.',
  uk: 'Знята ціль лишається, як була. Спершу скасуйте її зняття.',
  ar: 'يبقى الهدف المسحوب كما كان. ألغِ سحبه أولًا.'
};

export const onlyAdopted: Sentences = {
  en: 'Only an adopted aim can be retired. Remove this one.',
  es: 'Solo se retira un objetivo adoptado. Elimine este.',
  uk: 'Зняти можна лише ухвалену ціль. Цю вилучіть.',
  ar: 'لا يُسحب إلا هدف معتمد. أزل هذا الهدف.'
};

export const adoptedStay: Sentences = {
  en: 'An adopted aim stays public and keeps its number. Retire it on the Aims screen.',
  es: 'Un objetivo adoptado sigue público y conserva su número. Retírelo en la pantalla Objetivos.',
  uk: 'Ухвалена ціль лишається на сайті зі своїм номером. Зніміть її на екрані «Цілі».',
  ar: 'يبقى الهدف المعتمد منشورًا محتفظًا برقمه. اسحبه من شاشة «الأهداف».'
};

export const numbersStay: Sentences = {
  en: 'Adopted aims keep their numbers. Only new ones can be moved.',
  es: 'Los objetivos adoptados conservan su número. Solo se mueven los nuevos.',
  uk: 'Ухвалені цілі зберігають свої номери. Переставляти можна лише нові.',
  ar: 'تحتفظ الأهداف المعتمدة بأرقامها. لا يُنقل إلا الجديد.'
};

export const adoptOnScreen: Sentences = {
  en: 'A new or changed aim is published by adopting it on the Aims screen.',
  es: 'Un objetivo nuevo o modificado se publica al adoptarlo en la pantalla Objetivos.',
  uk: 'Нова або змінена ціль публікується, коли її ухвалено на екрані «Цілі».',
  ar: 'يُنشر الهدف الجديد أو المعدّل باعتماده في شاشة «الأهداف».'
};

export const whichDay: Sentences = {
  en: 'Give the day as year-month-day, today or before.',
  es: 'Indique el día como año-mes-día, hoy o antes.',
  uk: 'Вкажіть день як рік-місяць-день, не пізніше сьогодні.',
  ar: 'اكتب اليوم بصيغة السنة-الشهر-اليوم، اليوم أو قبله.'
};

export const beforeItsTime: Sentences = {
  en: 'That is before the day on which this aim was last decided.',
  es: 'Es anterior al día en que este objetivo se decidió por última vez.',
  uk: 'Це раніше за день останнього рішення про цю ціль.',
  ar: 'هذا قبل آخر يوم تقرر فيه شأن هذا الهدف.'
};

export const whichPlace: Sentences = {
  en: 'Say where it was decided, such as a hall and a town, or online. 200 letters at most.',
  es: 'Diga dónde se decidió: una sala y una ciudad, o en línea. 200 letras como máximo.',
  uk: 'Скажіть, де це вирішено: зала й місто або онлайн. Щонайбільше 200 літер.',
  ar: 'اذكر أين تقرر ذلك: قاعة ومدينة، أو عبر الإنترنت. 200 حرف على الأكثر.'
};

export const whichReason: Sentences = {
  en: 'Say why, in 1000 letters at most.',
  es: 'Diga por qué, en 1000 letras como máximo.',
  uk: 'Скажіть чому, щонайбільше 1000 літерами.',
  ar: 'اذكر السبب في 1000 حرف على الأكثر.'
};

export const nothingToAdopt: Sentences = {
  en: 'There is nothing new to adopt.',
  es: 'No hay nada nuevo que adoptar.',
  uk: 'Немає нічого нового для ухвалення.',
  ar: 'لا جديد لاعتماده.'
};

export const amendedOrMended: Sentences = {
  en: 'Say of each changed aim whether it was amended or a typing error mended.',
  es: 'Diga de cada objetivo modificado si se enmendó o se corrigió una errata.',
  uk: 'Скажіть про кожну змінену ціль, чи її змінено рішенням, чи виправлено описку.',
  ar: 'حدّد لكل هدف معدّل: أعُدّل بقرار أم صُحّح خطأ كتابي؟'
};
