export const inviteTexts = {
  heading: {
    en: 'Invite somebody',
    es: 'Invitar a alguien',
    uk: 'Запросити людину',
    ar: 'دعوة شخص'
  },
  name: { en: 'Name', es: 'Nombre', uk: 'Ім’я', ar: 'الاسم' },
  nameHint: {
    en: 'They can choose another one, also a pseudonym.',
    es: 'Podrá elegir otro, también un seudónimo.',
    uk: 'Людина зможе обрати інше, навіть псевдонім.',
    ar: 'يمكنه اختيار اسم آخر، ولو مستعارًا.'
  },
  email: { en: 'E-mail address', es: 'Correo electrónico', uk: 'Адреса пошти', ar: 'البريد الإلكتروني' },
  roles: { en: 'Roles', es: 'Funciones', uk: 'Ролі', ar: 'الأدوار' },
  languages: { en: 'Translates into', es: 'Traduce al', uk: 'Перекладає', ar: 'يترجم إلى' },
  send: { en: 'Invite', es: 'Invitar', uk: 'Запросити', ar: 'ادعُ' },
  sending: { en: 'Inviting …', es: 'Invitando …', uk: 'Запрошуємо …', ar: 'جارٍ الدعوة …' },
  invited: {
    en: 'The link for {name}',
    es: 'El enlace para {name}',
    uk: 'Посилання для {name}',
    ar: 'رابط {name}'
  },
  linkHint: {
    en: 'Works once, until {end}. Whoever has it can choose the password: pass it on by a safe way.',
    es: 'Funciona una vez, hasta el {end}. Quien lo tenga puede elegir la contraseña: entréguelo por una vía segura.',
    uk: 'Діє один раз, до {end}. Хто його має, може обрати пароль: передайте його безпечним шляхом.',
    ar: 'يعمل مرة واحدة، حتى {end}. من يملكه يستطيع اختيار كلمة السر: سلّمه بطريقة آمنة.'
  },
  link: { en: 'Link', es: 'Enlace', uk: 'Посилання', ar: 'الرابط' },
  copy: { en: 'Copy the link', es: 'Copiar el enlace', uk: 'Скопіювати посилання', ar: 'انسخ الرابط' },
  copied: { en: 'Copied.', es: 'Copiado.', uk: 'Скопійовано.', ar: 'نُسخ.' },
  another: {
    en: 'Invite another',
    es: 'Invitar a otra persona',
    uk: 'Запросити ще когось',
    ar: 'ادعُ شخصًا آخر'
  },
  toPeople: { en: 'All people', es: 'Todas las personas', uk: 'Усі люди', ar: 'كل الأشخاص' },
  failed: {
    en: 'The CMS did not answer. Nothing was done; try again.',
    es: 'El CMS no respondió. No se ha hecho nada; inténtelo de nuevo.',
    uk: 'CMS не відповіла. Нічого не зроблено; спробуйте ще раз.',
    ar: 'لم يُجب نظام التحرير. لم يحدث شيء؛ حاول مرة أخرى.'
  },
  makeLink: {
    en: 'Make an access link',
    es: 'Crear un enlace de acceso',
    uk: 'Створити посилання для входу',
    ar: 'أنشئ رابط دخول'
  },
  accessHeading: {
    en: 'Password lost?',
    es: '¿Contraseña perdida?',
    uk: 'Пароль утрачено?',
    ar: 'ضاعت كلمة السر؟'
  },
  accessHint: {
    en: 'A link lets this person choose a new password. Using it ends their sessions; earlier links stop working now.',
    es: 'Un enlace permite a esta persona elegir una nueva contraseña. Al usarlo terminan sus sesiones; los enlaces anteriores dejan de funcionar ya.',
    uk: 'За посиланням ця людина обере новий пароль. Його використання завершує її сеанси; попередні посилання перестають діяти вже тепер.',
    ar: 'يتيح الرابط لهذا الشخص اختيار كلمة سر جديدة. استعماله ينهي جلساته، والروابط السابقة تتوقف الآن.'
  },
  notHereYet: {
    en: 'Invited, not here yet',
    es: 'Con invitación, aún sin entrar',
    uk: 'Запрошено, ще не з нами',
    ar: 'دُعي ولم يدخل بعد'
  },
  invitedHint: {
    en: 'This person has not used their invitation yet. A new link replaces the first one.',
    es: 'Esta persona aún no ha usado su invitación. Un enlace nuevo sustituye al primero.',
    uk: 'Ця людина ще не скористалася запрошенням. Нове посилання замінить перше.',
    ar: 'لم يستعمل هذا الشخص دعوته بعد. الرابط الجديد يحل محل الأول.'
  },
  factorLost: {
    en: 'The second factor is lost: remove it when the link is used',
    es: 'El segundo factor se ha perdido: quitarlo al usar el enlace',
    uk: 'Другий фактор утрачено: вилучити його, коли посилання використають',
    ar: 'ضاع العامل الثاني: أزله عند استعمال الرابط'
  }
};
