import { expect, test } from 'vitest';
import { documentOf, paragraph, quote } from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { toHtml } from './to-html.ts';

test('quotations that follow one another are paragraphs of one', () => {
  const html = toHtml(
    documentOf(quote('One'), quote('Two'), paragraph('Three'), quote('Four')),
    optionsFor()
  );
  expect(html).toBe(
    '<blockquote><p>One</p><p>Two</p></blockquote><p>Three</p><blockquote><p>Four</p></blockquote>'
  );
});

test('a paragraph that runs the other way says so', () => {
  const html = toHtml(documentOf(quote('ماء'), quote('water')), optionsFor());
  expect(html).toBe('<blockquote dir="rtl"><p>ماء</p><p dir="ltr">water</p></blockquote>');
});
