import type { Texts } from './texts.ts';

export const es: Texts = {
  'skip-to-content': 'Saltar al contenido',
  'main-navigation': 'Principal',
  'more-pages': 'Más páginas',
  statements: 'Comunicados',
  about: 'Quiénes somos',
  'choose-language': 'Idioma',
  'demo-notice': 'Esto es una demostración. La campaña y todas las personas que aparecen son inventadas.',
  'demo-admin': 'Ir a la parte de edición',

  founded: 'Fundación',
  'founding-facts': 'Fundación',
  'latest-statements': 'Últimos comunicados',
  'all-statements': {
    one: 'El comunicado',
    many: 'Los {count} de comunicados',
    other: 'Los {count} comunicados'
  },
  'who-we-are': 'Quiénes somos',
  'not-yet-in': 'Aún no en español',
  'no-statements': 'Todavía no se ha publicado nada.',

  pages: 'Páginas de la lista',
  'page-of': 'Página {page} de {pages}',
  newer: 'Más recientes',
  older: 'Anteriores',

  published: 'Publicado',
  updated: 'Actualizado',
  by: 'Por',
  'also-in': 'También en',
  'original-shown': 'Este texto aún no está disponible en español. Está leyendo el original ({original}).',
  footnotes: 'Notas',
  'back-to-text': 'Volver al texto',
  table: 'Tabla',

  'draft-preview': 'Vista previa de un borrador',
  untitled: 'Sin título',
  'draft-until': 'Este texto no está publicado. El enlace funciona hasta el {moment}.',

  'not-found': 'Esta página no existe',
  'not-found-text': 'Puede que la dirección tenga un error o que lo que había aquí se haya retirado.',
  'link-ended': 'Este enlace ya no funciona',
  'link-ended-text': 'Ya se ha utilizado, ha caducado o se ha retirado. Pida uno nuevo a quien se lo dio.',
  'cms-away': 'Volvemos enseguida',
  'cms-away-text': 'Ahora mismo no podemos mostrar esta página. Inténtelo de nuevo en un minuto.',
  'went-wrong': 'Algo ha fallado',
  'went-wrong-text': 'El error es nuestro, no suyo, y ha quedado registrado. Inténtelo de nuevo más tarde.',
  'bad-request': 'No hemos podido entender la petición',
  'bad-request-text': 'La dirección o el formulario contienen algo que no podemos leer.',
  'go-home': 'Ir a la página de inicio',

  'being-set-up': 'Esta campaña se está preparando',
  'being-set-up-text': 'Todavía no hay nada que leer. Vuelva pronto.',

  'set-up': 'Ponga en marcha su campaña',
  'set-up-intro': 'Seis respuestas y su campaña tendrá su sitio.',
  'the-campaign': 'La campaña',
  'first-admin': 'Usted, la primera persona que la administra',
  'field-name': 'Nombre de la campaña',
  'field-purpose': 'Propósito',
  'hint-purpose': 'Una o dos frases: quiénes son y qué quieren.',
  'field-original-language': 'Idioma en que escriben',
  'hint-original-language': 'Las traducciones a otros idiomas se pueden añadir después.',
  'another-language': 'Otro idioma…',
  'field-other-language': 'Etiqueta de otro idioma',
  'hint-other-language': 'Solo si el suyo no está en la lista: su etiqueta BCP 47, como «rm» o «pt-AO».',
  'field-admin-name': 'Su nombre',
  'field-admin-email': 'Su correo electrónico',
  'hint-admin-email': 'Le servirá para iniciar sesión. No se muestra en el sitio.',
  'field-admin-password': 'Contraseña',
  'hint-admin-password':
    'Al menos 12 caracteres. Unas cuantas palabras sin relación entre sí forman una buena.',
  'set-up-submit': 'Poner en marcha la campaña',
  'mistakes-found': {
    one: 'Hay que revisar una respuesta',
    many: 'Hay que revisar {count} de respuestas',
    other: 'Hay que revisar {count} respuestas'
  },
  'mistake-missing': 'Este dato es necesario.',
  'mistake-too-long': 'El texto es demasiado largo.',
  'mistake-not-a-language': 'Esta no es la etiqueta de ningún idioma.',
  'mistake-not-an-email': 'Esta no es una dirección de correo, como maya@example.org.',
  'mistake-password-too-short': 'Es demasiado corta: use al menos 12 caracteres.',
  'set-up-away': 'No se han podido guardar sus respuestas',
  'set-up-away-text':
    'La parte de edición no ha respondido. No se ha perdido nada: escriba de nuevo la contraseña y vuelva a enviar el formulario.',
  'set-up-done': 'Su campaña está lista',
  'set-up-done-text':
    'Inicie sesión con su correo electrónico y su contraseña para escribir la primera página.',
  'set-up-sign-in': 'Iniciar sesión',
  'set-up-next': 'Y ahora',
  'set-up-next-about': 'Escriba una página de presentación: quiénes son y cómo empezó todo.',
  'set-up-next-statement': 'Publique un primer comunicado.',
  'set-up-next-people': 'Invite a quienes van a escribir y traducir con usted.',
  'set-up-see-site': 'Ver el sitio'
};
