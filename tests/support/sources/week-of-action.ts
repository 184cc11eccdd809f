import { link } from '../rich-text.ts';

/** A call for a week of action, as an archive keeps it (2025). Every word of it is invented. */

export const collective = 'The Eastern Kitchen Collective';
export const home = 'https://kitchen.example/en/';
export const title = 'Two people, six stoves, one road: week of action, 24 February – 3 March 2025';
export const letter = [
  'For nine years we have kept a kitchen at the eastern end of the Salt Road, and for nine years nobody asked us for a permit.',
  'On 3 January they asked. On 4 January they came with a lorry and took the stoves.',
  'Eleven of us were held for four nights. Two are held still, and their hearing has been put off until the spring.',
  'From 24 February we call on all who have ever eaten with strangers, in all parts of the world, for a week of action! Hold rallies, fundraisers and public events; march, sing, show a film, hang an exhibition.',
  [
    'What has happened so far is told, day by day, in ',
    link('https://notebook.example/en/salt-road', 'the notebook we keep'),
    ', and our team is ready to take part in your events.'
  ],
  'Please send us links, photos and videos from all your events: we will show them where those who are held can see them.',
  'What we want is small: two people, six stoves, one road. What we need for it is a network that echoes beyond borders and languages.'
];
export const salutation = 'Dear comrades and friends,';
export const week = 'Week of action: February 24 – March 3';
export const days = '24 February – 3 March 2025';
export const archived = 'https://archive.example/library/eastern-kitchen-week-of-action';
export const sendIn = 'Links, photos and videos of what you did.\nSay whether your faces may be shown.';
export const speaker = 'The kitchen’s team: team@kitchen.example';
