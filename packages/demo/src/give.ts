import type { GiveWay } from './demo.ts';

/** Ways to give. The IBAN is the example that the SWIFT registry prints for the United Kingdom: valid, and nobody's. */
export const give: GiveWay[] = [
  {
    kind: 'bank',
    recipient: 'Open Water, Port Halden',
    iban: 'GB29 NWBK 6016 1331 9268 19',
    bic: 'NWBKGB2L',
    reference: 'Water',
    countries: 'Everywhere',
    note: {
      en: 'Example account of the demo: it takes no money. Nobody gives more than 200 crowns a year.',
      es: 'Cuenta de ejemplo de la demostración: no recibe dinero. Nadie da más de 200 coronas al año.',
      uk: 'Рахунок-приклад із демонстрації: грошей на нього не надіслати. Ніхто не дає більше ніж 200 крон на рік.',
      ar: 'حساب للعرض فقط لا يستقبل مالًا. ولا يعطي أحد أكثر من 200 كرونة في السنة.'
    },
    checkedDaysAgo: 12
  },
  {
    kind: 'cash',
    recipient: 'Hanne Brandt, caretaker',
    place: 'Dockers’ Hall, 4 Long Quay, behind the bar, every day from four',
    countries: 'Port Halden',
    note: {
      en: 'Put it into the tin with the herring on it. You need not give a name, and you get a biscuit.',
      es: 'Échalo en la lata del arenque. No hace falta dar el nombre, y hay galleta.',
      uk: 'Кладіть у бляшанку з оселедцем. Імені називати не треба, печиво дають.',
      ar: 'ضعه في العلبة التي عليها رسم الرنجة. لا حاجة إلى ذكر اسمك، ولك قطعة بسكويت.'
    },
    checkedDaysAgo: 3
  },
  {
    kind: 'fund',
    recipient: 'Hardship fund of the Saltmarsh Tenants',
    address: 'https://saltmarsh-tenants.open-water.example/fund',
    countries: 'Everywhere',
    note: {
      en: 'For households in arrears with the water rate. It goes to them, and not to us.',
      es: 'Para hogares con recibos de agua atrasados. Va para ellos, no para nosotros.',
      uk: 'Для домівок, що заборгували за воду. Ці гроші йдуть їм, а не нам.'
    },
    checkedDaysAgo: 30
  }
];
