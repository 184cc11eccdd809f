import { expect, test } from 'vitest';
import { toPlainText } from '../plain-text/to-plain-text.ts';
import { documentOf, footnote, paragraph, text } from '../testing/editor-document.ts';

const plain = (...children: Parameters<typeof paragraph>) =>
  toPlainText(documentOf(paragraph(...children)), {
    link: () => null,
    picture: () => null,
    onUnknown: () => {}
  }).split('\n')[0];

test('the space in front of a footnote goes', () => {
  expect(plain('In the minutes. ', footnote('Page 4.'), ' And more.')).toBe('In the minutes.[1] And more.');
});

test('two words stay apart', () => {
  expect(plain('In the minutes ', footnote('Page 4.'), 'and more')).toBe('In the minutes[1] and more');
});

test('a space that stands by itself stays', () => {
  expect(plain(text('Water', 1), ' ', footnote('Page 4.'), text('.'))).toBe('Water [1].');
});
