import type { Demo } from './demo.ts';

/** What waits at the desk: one text to be published in some days, one that a colleague asks to have looked at. */
export const desk: Pick<Demo, 'schedule' | 'reviews'> = {
  schedule: [{ work: 'where-to-vote', person: 'maya', inDays: 4, hour: 6 }],
  reviews: [
    {
      work: 'thirty-one-questions',
      language: 'es',
      by: 'tomas',
      of: 'maya',
      note: 'The second half is still to come. Could you look at the beginning? “Rabbits” made them laugh in English; I am not sure they do in Spanish.'
    }
  ]
};
