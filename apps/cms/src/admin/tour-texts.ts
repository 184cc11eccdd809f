/** The steps of the tour in the admin's languages. Keep in step with the tour in README.md. */
export const tours = {
  en: {
    heading: 'Five-minute tour',
    change: 'Change the headline of the latest statement and publish it;',
    watch: 'then watch its page.',
    arabic: 'Open the site in Arabic: the same poster, from right to left.',
    write: 'Write a statement of your own, preview it, publish it, take it back.',
    own: 'Start your own campaign: stop this with Ctrl-C and type “npm run new”.'
  },
  es: {
    heading: 'Recorrido de cinco minutos',
    change: 'Cambie el título de la última declaración y publíquela;',
    watch: 'después mire su página.',
    arabic: 'Abra el sitio en árabe: el mismo cartel, de derecha a izquierda.',
    write: 'Escriba una declaración suya, véala, publíquela, retírela.',
    own: 'Empiece su propia campaña: pare con Ctrl-C y escriba «npm run new».'
  },
  uk: {
    heading: 'Огляд за п’ять хвилин',
    change: 'Змініть заголовок останньої заяви й опублікуйте її;',
    watch: 'потім погляньте на її сторінку.',
    arabic: 'Відкрийте сайт арабською: той самий плакат, справа наліво.',
    write: 'Напишіть власну заяву, перегляньте, опублікуйте, зніміть з публікації.',
    own: 'Почніть власну кампанію: зупиніть це через Ctrl-C і введіть «npm run new».'
  },
  ar: {
    heading: 'جولة في خمس دقائق',
    change: 'غيّر عنوان أحدث بيان وانشره،',
    watch: 'ثم انظر إلى صفحته.',
    arabic: 'افتح الموقع بالعربية: الملصق نفسه من اليمين إلى اليسار.',
    write: 'اكتب بيانًا من عندك، وعاينه، وانشره، ثم اسحبه.',
    own: 'ابدأ حملتك أنت: أوقف هذا بـ Ctrl-C واكتب ‎npm run new‎.'
  }
};
