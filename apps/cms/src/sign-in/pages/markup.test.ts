import { expect, test } from 'vitest';
import { markup } from './markup.ts';

test('what is put into markup is text, but what is markup already', () => {
  const name = `"><script>'&`;
  const list = ['a<b', 'c'].map((each) => markup`<li>${each}</li>`);
  expect(markup`<p title=\"${name}\">${null}${false}${0}</p>${list}`.text).toBe(
    '<p title="&quot;&gt;&lt;script&gt;&#39;&amp;">0</p><li>a&lt;b</li><li>c</li>'
  );
});
