import { expect, test } from 'vitest';
import { keepTogether } from './keep-together.ts';

test.each([
  ['en', 'for 186 million crowns in 1894 and 2.84 crowns', 'for 186~million crowns in 1894 and 2.84~crowns'],
  ['es', '23 418 firmas, un 13 % y 2,84 coronas', '23~418~firmas, un 13~% y 2,84~coronas'],
  ['uk', 'Вода — це 15 000 підписів у Домі і в порту', 'Вода~— це 15~000~підписів у~Домі і~в~порту'],
  ['ar', 'حضر 340 شخصًا', 'حضر 340~شخصًا']
] as const)('no line ends where %s would not end one', (language, text, kept) => {
  expect(keepTogether(text, language)).toBe(kept.replaceAll('~', '\u00a0'));
});
