import { expect, test } from 'vitest';
import {
  documentOf,
  footnote,
  heading,
  link,
  paragraph,
  quote,
  rule,
  text
} from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { all, attribute, namesIn, one, textOfElement } from '../testing/parsed-html.ts';
import { toHtml } from './to-html.ts';

const html = (...blocks: Parameters<typeof documentOf>) => toHtml(documentOf(...blocks), optionsFor());

test('a footnote and its place in the text lead to each other', () => {
  const page = html(paragraph('Water', footnote('See the charter.'), ' flows.'));
  expect(page).toContain(
    '<p>Water<sup><a id="footnote-ref-1" href="#footnote-1" role="doc-noteref">1</a></sup> flows.</p>'
  );
  const section = one(page, 'section');
  expect([attribute(section, 'class'), attribute(section, 'role')]).toEqual(['footnotes', 'doc-endnotes']);
  expect(textOfElement(one(page, 'h2'))).toBe('Notes');
  expect(attribute(one(page, 'li'), 'id')).toBe('footnote-1');
  const back = all(page, 'a')[1]!;
  expect([attribute(back, 'href'), attribute(back, 'role')]).toEqual(['#footnote-ref-1', 'doc-backlink']);
  expect(attribute(back, 'aria-label')).toBe('Back to the text (1)');
});

test('footnotes are numbered in the order in which they appear, headings and quotes included', () => {
  const page = html(
    heading('h2', 'A', footnote('one')),
    quote('B', footnote('two')),
    paragraph('C', footnote('three'))
  );
  expect(all(page, 'li').map((note) => textOfElement(note).split(' ')[0])).toEqual(['one', 'two', 'three']);
});

test('without footnotes there is no section', () => {
  expect(all(html(paragraph('x', footnote(paragraph()))), 'section')).toEqual([]);
});

test('a footnote in a footnote is left out', () => {
  const options = optionsFor();
  const page = toHtml(documentOf(paragraph('x', footnote(paragraph('outer', footnote('inner'))))), options);
  expect(page).not.toContain('inner');
  expect(all(page, 'sup').length).toBe(1);
  expect(options.unknown).toEqual(['footnote-in-footnote']);
});

test('headings and rules are unknown in a footnote, marks and links are not', () => {
  const note = footnote(heading('h2', 'hidden'), rule, paragraph(text('b', 1), link('/x', 'l')));
  expect(namesIn(one(html(paragraph('x', note)), 'li'))).toEqual(['p', 'strong', 'a', 'a']);
});

test('a footnote inside a link follows the link, since links do not nest', () => {
  expect(html(paragraph(link('/x', 'a', footnote('n'), 'b')))).toContain('<a href="/x">ab</a><sup>');
});

test('the way back stands in the last paragraph, or in one of its own', () => {
  expect(namesIn(one(html(paragraph('x', footnote('a', 'b'))), 'li'))).toEqual(['p', 'p', 'a']);
  expect(namesIn(one(html(paragraph('x', footnote(quote('a')))), 'li'))).toEqual([
    'blockquote',
    'p',
    'p',
    'a'
  ]);
});

test('numbers are written as the language writes them', () => {
  const number = (value: number) => new Intl.NumberFormat('ar-EG').format(value);
  const labels = { footnotes: 'الحواشي', backToText: 'عودة إلى النص', table: 'جدول', number };
  const page = toHtml(documentOf(paragraph('ماء', footnote('نص'))), optionsFor({ language: 'ar', labels }));
  expect(textOfElement(one(page, 'sup'))).toBe('١');
  expect(attribute(all(page, 'a')[1]!, 'aria-label')).toBe('عودة إلى النص (١)');
});

test('two documents on one page keep their ids apart', () => {
  const page = toHtml(
    documentOf(heading('h2', 'A'), paragraph('x', footnote('n'))),
    optionsFor({ idPrefix: 'm1-' })
  );
  expect([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'm1-a',
    'm1-footnote-ref-1',
    'm1-footnotes',
    'm1-footnote-1'
  ]);
  expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)).toEqual([
    'm1-footnote-1',
    'm1-footnote-ref-1'
  ]);
});
