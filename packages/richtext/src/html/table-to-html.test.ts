import { expect, test } from 'vitest';
import { cell, documentOf, footnote, list, paragraph, table } from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { all, attribute, namesIn, one, textOfElement } from '../testing/parsed-html.ts';
import { toHtml } from './to-html.ts';

const html = (...blocks: Parameters<typeof documentOf>) => toHtml(documentOf(...blocks), optionsFor());
const header = (headerState: number, words: string) => cell({ headerState }, paragraph(words));
const scopes = (page: string) =>
  all(page, 'th').map((element) => `${textOfElement(element)} ${attribute(element, 'scope')}`);

test('a table stands in a named region that can be reached by keyboard', () => {
  const page = html(table(['a']), table(['b']));
  const regions = all(page, 'div');
  expect(regions.map((region) => attribute(region, 'aria-label'))).toEqual(['Table', 'Table 2']);
  expect(regions.map((region) => attribute(region, 'role'))).toEqual(['region', 'region']);
  expect(regions.map((region) => attribute(region, 'tabindex'))).toEqual(['0', '0']);
});

test('the first row heads columns and the first column heads rows', () => {
  const page = html(table([header(3, 'Year'), header(1, 'Litres')], [header(2, '2019'), '12']));
  expect(scopes(page)).toEqual(['Year col', 'Litres col', '2019 row']);
  expect(all(page, 'td').map(textOfElement)).toEqual(['12']);
});

test('a header without words is a plain cell, and its row still heads columns', () => {
  const page = html(table([header(1, ' '), header(1, 'Litres')], [header(2, '2019'), '12']));
  expect(scopes(page)).toEqual(['Litres col', '2019 row']);
  expect(all(page, 'td').map(textOfElement)).toEqual(['', '12']);
});

test('headers that came by paste, with the column bit on a header row, head columns', () => {
  expect(scopes(html(table([header(2, 'Year'), header(2, 'Litres')], ['2019', '12'])))).toEqual([
    'Year col',
    'Litres col'
  ]);
});

test('spans are kept within the table and within reason', () => {
  const page = html(
    table([cell({ colSpan: 9999, rowSpan: 9999 }, paragraph('a'))], [cell({ colSpan: -1, rowSpan: 0 })])
  );
  const [first, second] = all(page, 'td');
  expect([attribute(first!, 'colspan'), attribute(first!, 'rowspan')]).toEqual(['100', '2']);
  expect([attribute(second!, 'colspan'), attribute(second!, 'rowspan')]).toEqual([null, null]);
});

test('a cell of one paragraph holds its text, a fuller one its blocks', () => {
  const page = html(table(['plain', cell({}, paragraph('one'), list('bullet', 'two'))]));
  expect(all(page, 'td').map(namesIn)).toEqual([[], ['p', 'ul', 'li']]);
});

test('a footnote in a cell is numbered with the others', () => {
  const page = html(paragraph('a', footnote('one')), table([cell({}, paragraph('b', footnote('two')))]));
  expect(textOfElement(one(page, 'td'))).toBe('b2');
  expect(attribute(all(page, 'a')[1]!, 'href')).toBe('#footnote-2');
});

test('a cell that runs otherwise than its table says so', () => {
  const page = html(table(['ماء', 'water']));
  expect(attribute(one(page, 'table'), 'dir')).toBe('rtl');
  expect(all(page, 'td').map((element) => attribute(element, 'dir'))).toEqual([null, 'ltr']);
});
