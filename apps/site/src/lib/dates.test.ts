import { expect, test } from 'vitest';
import { dayOf, writtenDate, writtenDays, writtenMoment } from './dates.ts';

test('A moment near midnight is written as its day in UTC, in the language of the page', () => {
  expect(writtenDate('2026-01-14T23:59:00.000Z', 'es')).toBe('14 de enero de 2026');
  expect(writtenDate('2026-01-14', 'uk')).toBe('14 січня 2026 р.');
  expect(dayOf('2026-01-14T23:59:00.000Z')).toBe('2026-01-14');
});

test('The end of a link is written to the minute, with its time zone', () => {
  expect(writtenMoment('2026-12-01T10:05:00.000Z', 'en-GB')).toMatch(/1 December 2026.*10:05.*UTC/);
});

test.each(['en-u-ca-buddhist', 'en" onx=', '', 'sr-Latn-x-foo'])('A date can be written in %j', (tag) => {
  expect(writtenDate('2026-01-14', tag)).toContain('2026');
  expect(writtenMoment('2026-12-01T10:05:00.000Z', tag)).toContain('2026');
});

test('Days of a window are written together, one day alone, and none not at all', () => {
  const days = { firstDay: '2026-05-10', lastDay: '2026-05-11' };
  expect(writtenDays(days, 'en')).toMatch(/^10\s?–\s?11 May 2026$/);
  expect(writtenDays({ firstDay: null, lastDay: '2026-05-11' }, 'en')).toBe('11 May 2026');
  expect(writtenDays({ firstDay: '2026-05-12', lastDay: '2026-05-11' }, 'en')).toBe('12 May 2026');
  expect(writtenDays({ firstDay: null, lastDay: null }, 'en')).toBeNull();
});
