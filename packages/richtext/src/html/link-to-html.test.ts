import { expect, test } from 'vitest';
import { documentOf, internalLink, link, paragraph, text } from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { toHtml } from './to-html.ts';

const html = (...blocks: Parameters<typeof documentOf>) => toHtml(documentOf(...blocks), optionsFor());

test('links lead to an address', () => {
  expect(html(paragraph(link('https://example.org/?a=1&b=2', 'x')))).toBe(
    '<p><a href="https://example.org/?a=1&amp;b=2">x</a></p>'
  );
});

test('links that are refused leave their text', () => {
  expect(html(paragraph(link('javascript:alert(1)', 'a ', text('b', 1))))).toBe(
    '<p>a <strong>b</strong></p>'
  );
});

test('links without text are left out', () => {
  expect(html(paragraph('x', link('https://example.org/')))).toBe('<p>x</p>');
});

test('links in links are undone', () => {
  const page = html(paragraph(link('/a', 'x', link('/b', 'y'))));
  expect(page).toBe('<p><a href="/a">xy</a></p>');
});

test('links to a document lead to where it is, with its language where that is another', () => {
  expect(html(paragraph(internalLink('statements', 'here', 'x')))).toBe(
    '<p><a href="/en/statements/open-letter">x</a></p>'
  );
  expect(html(paragraph(internalLink('pages', 'original', 'x')))).toBe(
    '<p><a href="/uk/about" hreflang="uk">x</a></p>'
  );
});

test('links to a document that may not be seen, or has a bad address, leave their text', () => {
  expect(html(paragraph(internalLink('statements', 'draft', 'x')))).toBe('<p>x</p>');
  expect(html(paragraph(internalLink('pages', 'hostile', 'x')))).toBe('<p>x</p>');
});

test('links to another collection are never asked for', () => {
  const asked: string[] = [];
  const options = optionsFor({ link: ({ collection }) => (asked.push(collection), { href: '/x' }) });
  expect(toHtml(documentOf(paragraph(internalLink('users' as never, '1', 'x'))), options)).toBe('<p>x</p>');
  expect(asked).toEqual([]);
});
