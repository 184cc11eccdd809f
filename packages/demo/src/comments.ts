import type { Comment } from './demo.ts';

/** What visitors wrote, in every state: a thread that was answered, some that wait for Kofi, and one that is spam. */
export const comments: Comment[] = [
  {
    key: 'tenant',
    on: 'how-to-read-your-water-bill',
    name: 'Third floor, Saltmarsh',
    text: 'Thank you for this. Our whole house has one meter and the landlord divides by flats, so my mother pays the same alone as the family of six above her.\n\nCan she ask for a meter of her own, and who has to pay for it?',
    language: 'en',
    daysAgo: 40,
    hour: 20,
    status: 'approved'
  },
  {
    key: 'tenant-answered',
    on: 'how-to-read-your-water-bill',
    parent: 'tenant',
    byCampaign: true,
    name: 'Ruben Castellane',
    text: 'She can. The Works put one in for 35 crowns, and by rule 9 the landlord must let them. Until then he may divide by persons if one household asks for it in writing. Bring the bill on Tuesday and we write the letter together.',
    language: 'en',
    daysAgo: 39,
    hour: 17,
    status: 'approved'
  },
  {
    key: 'tenant-thanks',
    on: 'how-to-read-your-water-bill',
    parent: 'tenant-answered',
    name: 'Third floor, Saltmarsh',
    text: 'He has written back. By persons, from next quarter. The family above us has brought a cake.',
    language: 'en',
    daysAgo: 22,
    hour: 8,
    status: 'approved'
  },
  {
    key: 'from-abroad',
    on: 'about',
    name: 'Inés',
    text: 'Os leo desde Rosal, donde el agua se vendió hace once años y se recompró hace dos. Aquí también empezó con una fotocopia.\n\n¿Se puede aportar algo desde fuera? No será mucho, pero somos unos cuantos.',
    language: 'es',
    daysAgo: 15,
    hour: 22,
    status: 'approved'
  },
  {
    key: 'from-abroad-answered',
    on: 'about',
    parent: 'from-abroad',
    byCampaign: true,
    name: 'Tomás Arrabal',
    text: 'Gracias, Inés. Lo que más falta nos hace son tres frases vuestras para el reverso de la octavilla. Si además queréis aportar dinero, mejor al fondo de Saltmarsh; la dirección está en la página «Aportar».',
    language: 'es',
    daysAgo: 14,
    hour: 19,
    status: 'approved'
  },
  {
    key: 'pingback',
    on: 'four-thousand-on-the-long-quay',
    name: 'The Ferryman',
    text: 'Seldom has so much been said by so little lettering: on the blank placards of Port Halden, and what became of the fountain.',
    source: {
      title: 'Nothing written on it',
      address: 'https://the-ferryman.open-water.example/blank-placards'
    },
    language: 'en',
    daysAgo: 80,
    hour: 11,
    status: 'approved'
  },
  {
    key: 'doubt',
    on: 'answer-to-the-councils-leaflet',
    name: 'A member of the finance committee',
    text: 'You write that page 3 transfers the mains “without reservation”. Page 4 reserves the hydrants. I am for the sale and will remain so, but if you correct others you should be exact yourselves.',
    language: 'en',
    daysAgo: 1,
    hour: 21,
    status: 'held'
  },
  {
    key: 'door-opened',
    on: 'doors-and-stairs',
    name: 'ليان',
    text: 'مررت اليوم بشارع الفنار مع جارتي: ثلاثة وأربعون بابًا، فُتح منها سبعة وعشرون. أكثر ما سُئلنا عنه: هل يصوّت من لا يحمل جنسية البلد؟ اكتبوا الجواب على البطاقة بالعربية من فضلكم.',
    language: 'ar',
    daysAgo: 1,
    hour: 18,
    status: 'held'
  },
  {
    key: 'spam',
    on: 'what-a-cubic-metre-costs',
    name: 'Crystal Pure Filters',
    text: 'Great article!! Very informative for price of water. We offer premium filter cartridge with lifetime discount, visit https://filters.open-water.example/deal today',
    language: 'en',
    daysAgo: 5,
    hour: 3,
    status: 'spam'
  }
];
