import type { Group, Topic } from './demo.ts';

/** What the campaign's texts are about. */
export const topics: Topic[] = [
  {
    key: 'prices',
    name: 'Prices and bills',
    names: { es: 'Precios y recibos', uk: 'Ціни й рахунки', ar: 'الأسعار والفواتير' }
  },
  {
    key: 'network',
    name: 'The Works and its people',
    names: { es: 'El servicio y su gente', uk: 'Водоканал і його люди', ar: 'المرفق والعاملون فيه' }
  },
  {
    key: 'council',
    name: 'Council and offer',
    names: { es: 'Ayuntamiento y oferta', uk: 'Рада і пропозиція', ar: 'المجلس والعرض' }
  },
  { key: 'vote', name: 'The vote', names: { es: 'La votación', uk: 'Голосування', ar: 'التصويت' } }
];

/** Who takes part. The one group that is not public would have trouble with its employer. */
export const groups: Group[] = [
  {
    key: 'shift-committee',
    name: 'Shift committee of the Halden Waterworks',
    names: {
      es: 'Comité de turnos de Aguas de Halden',
      uk: 'Комітет змін «Галденводоканалу»',
      ar: 'لجنة الورديات في «مياه هالدن»'
    },
    place: 'Kiln Street',
    links: [{ name: 'The Needle, wall newspaper', address: 'https://the-needle.open-water.example/' }],
    isPublic: true
  },
  {
    key: 'northquay-traders',
    name: 'Traders of Northquay market',
    names: {
      es: 'Pescaderas del mercado de Northquay',
      uk: 'Продавчині ринку Норткі',
      ar: 'بائعات سوق نورث كي'
    },
    place: 'Northquay',
    links: [],
    isPublic: true
  },
  {
    key: 'ropewalk-parents',
    name: 'Parents’ council of Ropewalk School',
    names: { es: 'Consejo de familias de la escuela de Ropewalk', ar: 'مجلس أهالي مدرسة روبووك' },
    place: 'Ropewalk',
    links: [{ name: 'The rabbits', address: 'https://ropewalk.open-water.example/rabbits' }],
    isPublic: true
  },
  {
    key: 'town-hall-readers',
    name: 'Readers’ circle at the town hall',
    names: {},
    place: 'Port Halden',
    links: [],
    isPublic: false
  }
];
