import { expect, test } from 'vitest';
import { dayInWords } from './day-in-words.ts';

test('a day is the same in every time zone, and what is none stays as it is', () => {
  expect(dayInWords('2014-06-02', 'en')).toBe('2 June 2014');
  expect(dayInWords('2014-06-02', 'es')).toBe('2 de junio de 2014');
  expect(dayInWords('soon', 'en')).toBe('soon');
  expect(dayInWords(null, 'en')).toBe('');
});
