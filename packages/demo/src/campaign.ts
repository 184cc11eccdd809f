import { daysSinceSecondOfJune } from './dates.ts';
import type { Campaign } from './demo.ts';
import { give } from './give.ts';

/** The campaign; it was founded on a 2 June more than a year before `today`. */
export function campaignOn(today: Date): Campaign {
  return {
    name: { en: 'Open Water', es: 'Agua Abierta', uk: 'Відкрита вода', ar: 'المياه المفتوحة' },
    purpose: {
      en: 'We are people of Port Halden who oppose the sale of our waterworks. What falls as rain on all of us must not be run for the profit of a few.',
      es: 'Somos gente de Port Halden y nos oponemos a la venta de nuestro servicio de aguas. La lluvia cae para todo el mundo: que nadie la administre para lucro de unos pocos.',
      uk: 'Ми, мешканці Порт-Галдена, виступаємо проти продажу нашого водоканалу. Дощ іде для всіх, тож вода не може бути джерелом прибутку для кількох.',
      ar: 'نحن أهالي بورت هالدن، نعارض بيع مرفق مياهنا. المطر ينزل على الجميع، فلا يجوز أن تُدار مياهه لربح قلّة.'
    },
    slogan: {
      en: 'The tap is not a till.',
      es: 'El grifo no es una caja registradora.',
      uk: 'Кран — не каса.',
      ar: 'الصنبور ليس صندوق نقود.'
    },
    aimsIntroduction: {
      en: 'The aims were agreed as follows:',
      es: 'Los objetivos se acordaron así:',
      uk: 'Цілі ухвалили такі:',
      ar: 'اتُّفق على الأهداف كما يلي:'
    },
    follow: [
      { platform: 'mastodon', address: 'https://social.open-water.example/@openwater' },
      { platform: 'peertube', address: 'https://films.open-water.example/' },
      { platform: 'newsletter', address: 'https://post.open-water.example/tide-table' },
      {
        platform: 'other',
        name: 'Noticeboard of the Dockers’ Hall',
        address: 'https://hall.open-water.example/'
      }
    ],
    give,
    licence: 'cc-by-sa',
    pinned: ['three-days-of-open-water', 'the-water-is-already-ours', 'what-a-cubic-metre-costs'],
    originalLanguage: 'en',
    languages: ['en', 'es', 'uk', 'ar'],
    founding: {
      place: {
        en: 'Dockers’ Hall, Port Halden',
        es: 'Casa de los Estibadores, Port Halden',
        uk: 'Дім докерів, Порт-Галден',
        ar: 'قاعة عمال الميناء، بورت هالدن'
      },
      foundedDaysAgo: daysSinceSecondOfJune(today, 400),
      sentence: {
        en: 'Open Water was founded at a meeting in the Dockers’ Hall, Port Halden, on 2 June: 340 people came, and by midnight they had agreed that the waterworks are not for sale.',
        es: 'Agua Abierta nació el 2 de junio en una asamblea en la Casa de los Estibadores de Port Halden: acudieron 340 personas y, antes de medianoche, habían acordado que el agua de la ciudad no se vende.',
        uk: '«Відкриту воду» засновано 2 червня на зборах у Домі докерів Порт-Галдена: прийшло 340 людей, і ще до півночі вони ухвалили, що водоканал не продається.',
        ar: 'تأسست «المياه المفتوحة» في 2 يونيو خلال اجتماع في قاعة عمال الميناء ببورت هالدن: حضر 340 شخصًا، وقبل منتصف الليل كانوا قد اتفقوا على أن مرفق المياه ليس للبيع.'
      }
    }
  };
}
