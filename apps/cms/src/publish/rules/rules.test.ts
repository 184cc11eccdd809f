import { document, paragraph } from '@broadside/tests/support/rich-text.ts';
import { expect, test } from 'vitest';
import { bodyWith } from '../../collections/media/testing/upload.ts';
import { hasText } from './has-text.ts';
import { missingPicturesIn } from './missing-pictures.ts';

test('a word or a picture is a text; nothing, blanks and empty paragraphs are none', () => {
  expect(hasText(document(paragraph(), paragraph('Water')))).toBe(true);
  expect(hasText(bodyWith('quay'))).toBe(true);
  for (const none of [null, undefined, '', document(), document(paragraph(), paragraph(' \u00a0'))])
    expect(hasText(none)).toBe(false);
});

test('pictures that could not be pasted are found by their words, in every language of the admin', () => {
  const body = document(
    paragraph('Before [Picture missing: quay (1).jpg] between [Picture missing] after'),
    paragraph('[صورة ناقصة: الرصيف]', '[Falta la imagen: muelle.png]'),
    paragraph('[Бракує зображення: пристань]', '[Picture missing]')
  );
  expect(missingPicturesIn(body)).toEqual([
    '[Picture missing: quay (1).jpg]',
    '[Picture missing]',
    '[صورة ناقصة: الرصيف]',
    '[Falta la imagen: muelle.png]',
    '[Бракує зображення: пристань]'
  ]);
  expect(missingPicturesIn(document(paragraph('A picture is missing: [sic]')))).toEqual([]);
});
