import { expect, test } from 'vitest';
import { fillDates } from './dates.ts';

const published = new Date('2026-12-30T00:00:00Z');

test('a plain date is written as year, month and day', () => {
  expect(fillDates('{iso+3}', { language: 'ar', published })).toBe('2027-01-02');
});

test.each([
  ['en', '3 March 2027', '29 December', '2020'],
  ['es', '3 de marzo de 2027', '29 de diciembre', '2020'],
  ['uk', '3 березня 2027\u00a0року', '29 грудня', '2020'],
  ['ar', '3 مارس 2027', '29 ديسمبر', '2020']
] as const)(
  'dates are counted from publication and written as %s writes them',
  (language, date, day, year) => {
    expect(fillDates('{date+63}|{day-1}|{year-6}', { language, published })).toBe(
      [date, day, year].join('|')
    );
  }
);
