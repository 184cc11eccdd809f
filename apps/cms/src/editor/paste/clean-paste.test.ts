import { describe, expect, test } from 'vitest';
import { outlineOf, pasted } from './outline.fixture.ts';

describe('headings', () => {
  test('a single one of the first level at the start was the title and stands beside the others', () => {
    expect(outlineOf('<h1>A</h1><h2>B</h2><h3>C</h3>')).toEqual(['## A', '## B', '### C']);
  });
  test('several of the first level move all down by one, to h4 at the lowest', () => {
    expect(outlineOf('<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h1>E</h1>')).toEqual([
      '## A',
      '### B',
      '#### C',
      '#### D',
      '## E'
    ]);
  });
  test('are not bold on top, and an empty one is none', () => {
    expect(outlineOf('<h2 style="font-weight:700"><b>A</b> <i>b</i></h2><h2>&nbsp;</h2>')).toEqual([
      '## A _b_'
    ]);
  });
});

describe('emphasis', () => {
  test.each([
    ['<b>a</b>', '**a**'],
    ['<span style="font-weight:700">a</span>', '**a**'],
    ['<span style="FONT-WEIGHT: bold">a</span>', '**a**'],
    ['<b style="font-weight:normal">a</b>', 'a'],
    ['<b>a<span style="font-weight:400">b</span></b>', '**a**b'],
    ['<span style="font-style:oblique">a</span>', '_a_'],
    ['<em style="font-style:normal">a</em>', 'a'],
    ['<span style="text-decoration-line:underline line-through">a</span>', '~~a~~'],
    ['<u>a</u>', 'a'],
    ['m<span style="vertical-align:super">2</span>', 'm^2^'],
    ['<strong><em>a</em></strong>', '**_a_**'],
    ['<font color="red" face="Comic Sans MS" size="7">a</font>', 'a']
  ])('%s is %s', (html, text) => {
    expect(outlineOf(html)).toEqual([text]);
  });
});

describe('links', () => {
  test('neighbouring pieces of one link are one link', () => {
    expect(outlineOf('<a href="https://a.example/">o<b>n</b></a><a href="https://a.example/">e</a>')).toEqual(
      ['[o**n**e](https://a.example/)']
    );
  });
  test('to a place in the pasted text are plain text, also when the browser made the address whole', () => {
    const html = '<a href="https://x.example/page#part">see below</a><h2 id="part">Part</h2>';
    expect(outlineOf(html)).toEqual(['see below', '## Part']);
  });
  test('around blocks and pictures hold the text', () => {
    const html =
      '<a href="https://a.example/"><h3>Read</h3><p>more</p><img src="https://a.example/x.jpg"></a>';
    expect(outlineOf(html)).toEqual([
      '### [Read](https://a.example/)',
      '[more](https://a.example/)',
      '[Picture missing: x.jpg]'
    ]);
  });
});

describe('lists', () => {
  test('hold one text an item, further paragraphs behind a line end', () => {
    expect(outlineOf('<ul><li><p>a</p><p>b</p></li><li> </li><li>c<br></li></ul>')).toEqual(['- a⏎b', '- c']);
  });
  test('put a picture and a table behind the list', () => {
    const table = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>';
    expect(outlineOf(`<ol><li>a<img src="a.png">${table}</li><li>b</li></ol>`)).toEqual([
      '1. a',
      '2. b',
      '[Picture missing: a.png]',
      '1 | 2',
      '3 | 4'
    ]);
  });
});

describe('tables', () => {
  test('keep spans and heads of rows and columns', () => {
    const html =
      '<table><tr><th>a</th><th colspan="2">b</th></tr><tr><th>c</th><td rowspan="2">d</td><td>e</td></tr><tr><th>f</th><td>g</td></tr></table>';
    expect(outlineOf(html)).toEqual(['=a | =→2b', '‖c | ↓2d | e', '‖f | g']);
  });
  test('that only lay out a mail give their text', () => {
    const inner = '<table><tr><td><p>One</p></td></tr><tr><td><h2>Two</h2></td></tr></table>';
    expect(outlineOf(`<table role="presentation"><tr><td>${inner}</td><td>Three</td></tr></table>`)).toEqual([
      'One',
      '## Two',
      'Three'
    ]);
  });
});

describe('footnotes', () => {
  const html =
    '<p>a<sup><a href="#fn1" id="r1">1</a></sup></p><h2>Notes</h2><ol><li id="fn1"><p>See <b>b</b> <a href="#r1">↩</a></p><ul><li>c</li></ul></li></ol>';
  test('hold paragraphs, whatever was in them', () => {
    expect(outlineOf(html)).toEqual(['a{See **b** / c}', '## Notes']);
  });
  test('are in brackets in an editor that holds none', () => {
    expect(outlineOf(html, { textOnly: true })).toEqual(['a (See **b**c)', 'Notes']);
  });
  test('a table of contents is none, though its links lead on', () => {
    expect(outlineOf('<p><a href="#x">1</a></p><h2 id="x">X</h2><p>y</p>')).toEqual(['1', '## X', 'y']);
  });
  test('whose note was not selected leave their number, and are counted', () => {
    const { notesWithoutText } = pasted('<p>a<a href="#_ftn3" name="_ftnref3">[3]</a></p>');
    expect(notesWithoutText).toBe(1);
    expect(outlineOf('<p>a<a href="#_ftn3" name="_ftnref3">[3]</a></p>')).toEqual(['a[3]']);
  });
});

describe('languages', () => {
  const html =
    '<p lang="en">Most of this is English. <span lang="fr-CA">Bonjour</span> <span lang="xx">y</span></p>';
  test('mark passages in another than most of the text', () => {
    expect(outlineOf(html)).toEqual(['Most of this is English. <fr>Bonjour</> y']);
  });
  test('are not marked where they are the document’s own', () => {
    expect(outlineOf(html, { language: 'fr' })).toEqual(['Most of this is English. Bonjour y']);
  });
});

test('spaces: no-break ones stay by figures and French signs, others become plain, lines of the source mean nothing', () => {
  expect(outlineOf('<p>a\n\t b&nbsp; c&nbsp;d 5&nbsp;km, non&nbsp;! \u200B<b> e </b> f </p>')).toEqual([
    'a b c d 5\u00A0km, non\u00A0! **e **f'
  ]);
});

test('what runs, hides, asks or reports is gone', () => {
  const html = `<p onclick="x()">a<script>b</script><style>c</style><span style="display:none">d</span><!-- e --></p>
    <p><a href="javascript:x()">f</a> <a href="data:text/html,x">g</a> <a href="file:///etc/passwd">h</a></p>
    <iframe src="https://i.example"></iframe><svg><text>i</text></svg><form><input value="j"><button>k</button></form>
    <img src="https://t.example/1.gif" width="1" height="1"><img src="https://t.example/2.gif" style="width:1px;height:1px"><p></p>`;
  expect(outlineOf(html)).toEqual(['a', 'f g h']);
  expect(pasted(html).pictures).toEqual([]);
});

test('the lines that Windows puts before the HTML are not text', () => {
  expect(outlineOf('Version:0.9\r\nStartHTML:00000097\r\n<html><body><p>a</p></body></html>')).toEqual(['a']);
});

test('pictures stand in the order of their placeholders', () => {
  const html =
    '<ul><li>a<img src="1.png"></li></ul><p>b<img src="2.png" alt="two">c</p><table><tr><td><img src="3.png"></td><td>d</td></tr><tr><td>e</td><td>f</td></tr></table>';
  expect(outlineOf(html)).toEqual([
    '- a',
    '[Picture missing: 1.png]',
    'b',
    '[Picture missing: two]',
    'c',
    '[Picture missing: 3.png] | d',
    'e | f'
  ]);
  expect(pasted(html).pictures.map(({ name }) => name)).toEqual(['1.png', 'two', '3.png']);
});
