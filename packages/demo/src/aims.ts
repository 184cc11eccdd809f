import type { Aim, Meeting } from './demo.ts';
import { readAimTexts } from './read-aim-texts.ts';

/** The campaign's aims, by number: five agreed when it was founded, one that came later and has been reached. */
export function aimsOf({ foundedDaysAgo }: { foundedDaysAgo: number }): Aim[] {
  const founding: Meeting = { place: 'Dockers’ Hall, Port Halden', daysAgo: foundedDaysAgo };
  return [
    aim('not-for-sale', { adopted: founding }),
    aim('no-profit-from-our-bills', { adopted: founding }),
    aim('open-the-books', { adopted: founding }),
    aim('nobody-cut-off', { adopted: founding, amended: { ...founding, daysAgo: 139 } }),
    aim('seats-with-votes', { adopted: founding }),
    aim('let-the-city-vote', {
      adopted: { place: 'Ropewalk School, Port Halden', daysAgo: 202 },
      retired: {
        daysAgo: 91,
        because: {
          en: 'Reached: after 23,418 valid signatures the council has set the day of the vote.',
          es: 'Conseguido: tras 23 418 firmas válidas, el pleno ha fijado el día de la votación.'
        }
      }
    })
  ];
}

type Decisions = Pick<Aim, 'adopted'> & Partial<Pick<Aim, 'amended' | 'retired'>>;

function aim(key: string, { adopted, amended = null, retired = null }: Decisions): Aim {
  return { key, adopted, amended, retired, texts: readAimTexts(key) };
}
