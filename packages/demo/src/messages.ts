import type { Message, MessageTopic } from './demo.ts';

/** What people write about, and who reads it. */
export const messageTopics: MessageTopic[] = [
  { key: 'general', name: 'General', recipients: ['maya', 'kofi'] },
  { key: 'press', name: 'Press', recipients: ['maya'] },
  { key: 'speaker', name: 'Invite a speaker', recipients: ['maya', 'kofi'] },
  { key: 'report', name: 'Tell us what you did', recipients: ['maya', 'kofi'] },
  { key: 'join', name: 'Join', recipients: ['maya', 'kofi'] },
  { key: 'give', name: 'Give', recipients: ['maya'] },
  { key: 'correction', name: 'Correct a mistake', recipients: ['maya'] }
];

export const messages: Message[] = [
  {
    topic: 'press',
    name: 'Agathe Morel, The Harbour Mail',
    text: 'We are preparing a double page on the vote and should like to print your table of prices beside the treasurer’s. He says the years before the new meters cannot be compared. Do you agree, and if not, may I ring the person who did the sums?\n\nMy deadline is noon the day after tomorrow.',
    answerBy: 'a.morel@harbour-mail.open-water.example',
    language: 'en',
    daysAgo: 1,
    hour: 14,
    status: 'unread'
  },
  {
    topic: 'report',
    call: 'fill-the-long-quay',
    name: 'Зупинка «Лантерн-стріт»',
    text: 'На нашій зупинці було сімдесят двоє людей і один собака. Записали дев’ятнадцять виступів, надсилаємо зошит поштою. Найкоротший: «Сьогодні я варила рис, тричі промивши його. Більше не скажу нічого».',
    answerBy: null,
    language: 'uk',
    daysAgo: 86,
    hour: 19,
    status: 'closed'
  },
  {
    topic: 'speaker',
    name: 'Evening school, Kettle Hill',
    text: 'We are thirty adults learning English, most of us tenants, and would like to hear Ruben on the water bill. Any Thursday at seven. There is a projector, and there will be tea.',
    answerBy: 'By post: Kettle Hill evening school, room 9',
    language: 'en',
    daysAgo: 6,
    hour: 16,
    status: 'answered'
  },
  {
    topic: 'general',
    name: '',
    text: '¿Habrá papeletas en español, o al menos un cartel con la pregunta traducida? A mi padre le da vergüenza preguntar en la mesa.',
    answerBy: null,
    language: 'es',
    daysAgo: 2,
    hour: 9,
    status: 'unread'
  },
  {
    topic: 'correction',
    name: 'T. Kellner',
    text: 'Your figure for the harbour basin cannot be right. I dredged it. A third, if that. I do not want to be thanked, but I would not refuse a cake.',
    answerBy: 'Kettle Hill 17, top bell',
    language: 'en',
    daysAgo: 58,
    hour: 7,
    status: 'closed'
  }
];
