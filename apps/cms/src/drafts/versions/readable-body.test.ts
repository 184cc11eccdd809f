import { document, paragraph } from '@broadside/tests/support/rich-text.ts';
import type { InlineNode } from '@broadside/types';
import { expect, test } from 'vitest';
import { readableBody } from './readable-body.ts';

test('a footnote stands as its note in brackets, and the value itself is left alone', () => {
  const note = {
    type: 'inlineBlock',
    version: 1,
    fields: { id: 'a', blockType: 'footnote', note: document(paragraph('Minutes, ', 'page 4.')) }
  } as unknown as InlineNode;
  const body = document(paragraph('It says so', note, '.'));
  const before = structuredClone(body);
  expect(JSON.stringify(readableBody(body))).toContain('[Minutes, page 4.]');
  expect(body).toEqual(before);
});

test('what is no text is left as it is', () => {
  expect(readableBody(null)).toBe(null);
  expect(readableBody(undefined)).toBe(undefined);
});
