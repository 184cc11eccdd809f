import { fileURLToPath } from 'node:url';
import type { Localised, Picture } from './demo.ts';

const CREDIT = 'Ines Okparu';

/** Drawn for this campaign in the manner of linocuts. */
export const pictures: Picture[] = [
  landscape('waterworks', {
    en: 'Linocut: two round water towers on a hill before a red sun; below them the pump hall with its chimney, and three pipes that open towards the viewer.',
    es: 'Linograbado: dos torres de agua redondas en una colina ante un sol rojo; debajo, la sala de bombas con su chimenea y tres tuberías abiertas hacia quien mira.',
    uk: 'Лінорит: дві круглі водонапірні вежі на пагорбі на тлі червоного сонця, під ними насосна з димарем і три труби, відкриті до глядача.',
    ar: 'نقش بأسلوب الحفر على اللينوليوم: برجا ماء مستديران على تلّة أمام شمس حمراء، وتحتهما قاعة المضخات بمدخنتها وثلاثة أنابيب مفتوحة نحو الناظر.'
  }),
  landscape('quay', {
    en: 'Linocut: a dense crowd on a quay holds up blank placards; behind it a harbour crane and the bow of a ship.',
    es: 'Linograbado: una multitud apretada levanta pancartas en blanco en un muelle; detrás, una grúa y la proa de un barco.',
    uk: 'Лінорит: щільний натовп на набережній тримає порожні плакати; позаду портовий кран і ніс корабля.',
    ar: 'نقش: حشد متراصّ على الرصيف يرفع لافتات خالية من الكتابة، وخلفه رافعة ميناء ومقدّمة سفينة.'
  }),
  poster('tap', {
    en: 'Poster: a hand grips the handle of a large black tap; a single blue drop falls from it.',
    es: 'Cartel: una mano agarra la llave de un gran grifo negro, del que cae una sola gota azul.',
    uk: 'Плакат: рука стискає ручку великого чорного крана, з якого падає одна синя крапля.',
    ar: 'ملصق: يد تقبض على مقبض صنبور أسود كبير، تسقط منه قطرة زرقاء واحدة.'
  }),
  landscape('dockers-hall', {
    en: 'Linocut: the Dockers’ Hall by night, a gabled brick house on the quay with tall lit windows and people streaming to its door.',
    es: 'Linograbado: la Casa de los Estibadores de noche, un edificio de ladrillo con frontón, altas ventanas iluminadas y gente que acude a la puerta.',
    uk: 'Лінорит: Дім докерів уночі — цегляна будівля з фронтоном на набережній, високі освітлені вікна, до дверей ідуть люди.',
    ar: 'نقش: قاعة عمال الميناء ليلًا، بناء من الآجر على الرصيف بنوافذ عالية مضاءة، والناس يتوافدون إلى بابها.'
  }),
  landscape('bill', {
    en: 'Linocut: one hand holds a water bill, the other a magnifying glass in which one of its lines shows large and red.',
    es: 'Linograbado: una mano sostiene un recibo del agua y la otra, una lupa en la que una de las líneas se ve grande y roja.',
    uk: 'Лінорит: одна рука тримає рахунок за воду, друга — лупу, у якій один із рядків видно великим і червоним.',
    ar: 'نقش: يد تمسك فاتورة ماء، وأخرى تمسك عدسة مكبّرة يظهر فيها أحد السطور كبيرًا وأحمر.'
  }),
  poster('valve', {
    en: 'Poster: a red valve wheel with six spokes on an upright pipe, water spreading in rings below it.',
    es: 'Cartel: un volante de válvula rojo, de seis radios, sobre una tubería vertical; debajo, el agua se abre en ondas.',
    uk: 'Плакат: червоний вентиль із шістьма спицями на вертикальній трубі, під ним колами розходиться вода.',
    ar: 'ملصق: عجلة صمام حمراء بستة أضلاع على أنبوب قائم، وتحتها ماء ينداح في دوائر.'
  }),
  landscape('bucket-chain', {
    en: 'Linocut: seven people in a row pass red buckets of water from hand to hand on the harbour wall; behind them the sun stands low over the sea.',
    es: 'Linograbado: siete personas en fila se pasan cubos rojos de agua de mano en mano sobre el muro del puerto; detrás, el sol está bajo sobre el mar.',
    uk: 'Лінорит: семеро людей у ряд передають на портовому мурі червоні відра з водою з рук у руки; позаду низьке сонце над морем.',
    ar: 'نقش: سبعة أشخاص في صفّ فوق سور الميناء يتناقلون دلاء ماء حمراء من يد إلى يد، وخلفهم شمس منخفضة فوق البحر.'
  })
];

function landscape(key: string, alternatives: Localised): Picture {
  return { key, file: fileOf(key), width: 1600, height: 1000, alternatives, credit: CREDIT };
}

function poster(key: string, alternatives: Localised): Picture {
  return { key, file: fileOf(key), width: 1000, height: 1400, alternatives, credit: CREDIT };
}

function fileOf(key: string): string {
  return fileURLToPath(new URL(`../pictures/${key}.svg`, import.meta.url));
}
