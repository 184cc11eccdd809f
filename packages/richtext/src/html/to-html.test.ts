import { describe, expect, test } from 'vitest';
import {
  anything,
  documentOf,
  heading,
  item,
  linebreak,
  list,
  paragraph,
  quote,
  rule,
  tab,
  text
} from '../testing/editor-document.ts';
import { optionsFor } from '../testing/html-options.ts';
import { all, attribute, namesIn, one, parsed, textOfElement } from '../testing/parsed-html.ts';
import { toHtml } from './to-html.ts';

const html = (...blocks: Parameters<typeof documentOf>) => toHtml(documentOf(...blocks), optionsFor());

test('no document is no HTML', () => {
  expect(toHtml(null, optionsFor())).toBe('');
});

describe('blocks', () => {
  test('a paragraph, a quote and a rule stand one after another', () => {
    const { elements } = parsed(html(paragraph('One'), quote('Two'), rule));
    expect(elements.map(({ tagName }) => tagName)).toEqual(['p', 'blockquote', 'p', 'hr']);
  });

  test('paragraphs in which nothing can be seen are left out', () => {
    expect(html(paragraph(), paragraph('One'), paragraph(' ', linebreak), paragraph())).toBe('<p>One</p>');
  });

  test('headings have the level they were given', () => {
    const { elements } = parsed(html(heading('h2', 'A'), heading('h3', 'B'), heading('h4', 'C')));
    expect(elements.map(({ tagName }) => tagName)).toEqual(['h2', 'h3', 'h4']);
  });

  test.each([
    ['h1', 'h2'],
    ['h5', 'h4'],
    ['h6', 'h4'],
    ['script', 'h2']
  ])('a heading saved as %s is shown as %s', (tag, shown) => {
    expect(textOfElement(one(html(anything({ type: 'heading', tag, children: [text('A')] })), shown))).toBe(
      'A'
    );
  });

  test('a nested list stands in the item before it', () => {
    const page = html(list('bullet', 'one', item(list('number', 'inner')), 'two'));
    expect(all(page, 'li').map(textOfElement)).toEqual(['oneinner', 'inner', 'two']);
    expect(namesIn(one(page, 'ul'))).toEqual(['li', 'ol', 'li', 'li']);
  });

  test('a nested list with no item before it has an item of its own', () => {
    expect(html(list('bullet', item(list('bullet', 'inner'))))).toBe(
      '<ul><li><ul><li>inner</li></ul></li></ul>'
    );
  });

  test('a numbered list starts where it was told to', () => {
    expect(attribute(one(html({ ...list('number', 'x'), start: 4 }), 'ol'), 'start')).toBe('4');
    expect(attribute(one(html({ ...list('number', 'x'), start: 1 }), 'ol'), 'start')).toBeNull();
    expect(attribute(one(html({ ...list('bullet', 'x'), start: 4 }), 'ul'), 'start')).toBeNull();
  });
});

describe('text', () => {
  test.each([
    [1, 'strong'],
    [2, 'em'],
    [4, 's'],
    [8, 'u'],
    [16, 'code'],
    [32, 'sub'],
    [64, 'sup']
  ])('format %i is <%s>', (format, element) => {
    expect(html(paragraph(text('x', format)))).toBe(`<p><${element}>x</${element}></p>`);
  });

  test('formats nest in one order', () => {
    expect(namesIn(one(html(paragraph(text('x', 127))), 'p'))).toEqual([
      'strong',
      'em',
      's',
      'u',
      'code',
      'sub',
      'sup'
    ]);
  });

  test('neighbours share the formats they have in common', () => {
    expect(html(paragraph(text('a', 1), linebreak, text('b', 3), linebreak, 'c'))).toBe(
      '<p><strong>a<br><em>b</em></strong><br>c</p>'
    );
  });

  test('a tab and a line break are kept', () => {
    expect(html(paragraph('a', tab, 'b', linebreak, 'c'))).toBe('<p>a\tb<br>c</p>');
  });

  test('styles that were pasted in are gone', () => {
    expect(html(paragraph({ ...text('x'), style: 'color: red' }))).toBe('<p>x</p>');
  });
});

describe('passages in another language', () => {
  test('are marked with their language and direction', () => {
    const span = one(html(paragraph('They say ', text('ماء', 0, 'AR'), '.')), 'span');
    expect([attribute(span, 'lang'), attribute(span, 'dir'), textOfElement(span)]).toEqual([
      'ar',
      'rtl',
      'ماء'
    ]);
  });

  test('are one passage whatever is formatted in them', () => {
    const page = html(
      paragraph(text('el ', 0, 'es'), text('agua', 1, 'es'), linebreak, text(' es', 2, 'es'))
    );
    expect(page).toBe('<p><span lang="es" dir="ltr">el <strong>agua</strong><br><em> es</em></span></p>');
  });

  test('need no mark where the language is the document’s own', () => {
    expect(html(paragraph(text('x', 0, 'EN')))).toBe('<p>x</p>');
  });

  test.each(['', 'a', 'en_GB', 'not a language', '" onclick="', 7, null, {}, ['ar']])(
    '%j is no language',
    (language) => {
      expect(html(paragraph({ ...text('x'), $: { language } } as never))).toBe('<p>x</p>');
    }
  );
});

describe('direction', () => {
  test('stands only where a block runs otherwise than its document', () => {
    expect(html(paragraph('Water'), paragraph('ماء'))).toBe('<p>Water</p><p dir="rtl">ماء</p>');
    const arabic = toHtml(documentOf(paragraph('Water'), paragraph('ماء')), optionsFor({ language: 'ar' }));
    expect(arabic).toBe('<p dir="ltr">Water</p><p>ماء</p>');
  });

  test('is the document’s where a block has no letters', () => {
    expect(html(paragraph('12–13'))).toBe('<p>12–13</p>');
  });

  test('is not decided by a marked passage that opens a sentence, but by one that is all there is', () => {
    expect(attribute(one(html(paragraph(text('ماء', 0, 'ar'), ' means water')), 'p'), 'dir')).toBeNull();
    expect(attribute(one(html(paragraph('«', text('ماء', 0, 'ar'), '»')), 'p'), 'dir')).toBe('rtl');
  });

  test('of a list is said once, and again only where an item differs', () => {
    expect(html(list('bullet', 'ماء', 'water'))).toBe(
      '<ul dir="rtl"><li>ماء</li><li dir="ltr">water</li></ul>'
    );
  });
});

test('what is not known is left out with all it holds, and said once', () => {
  const options = optionsFor();
  const unknown = anything({ type: 'marquee', children: [paragraph('hidden')] });
  const page = toHtml(
    documentOf(unknown, paragraph('seen', anything({ type: 'blink', text: 'hidden' })), unknown),
    options
  );
  expect(page).toBe('<p>seen</p>');
  expect(options.unknown).toEqual(['marquee', 'blink']);
});

test('a known node in the wrong place is unknown there', () => {
  const options = optionsFor();
  const page = toHtml(
    documentOf(anything(text('loose')), anything(item('loose')), paragraph('x', anything(rule))),
    options
  );
  expect(page).toBe('<p>x</p>');
  expect(options.unknown).toEqual(['text', 'listitem', 'horizontalrule']);
});
