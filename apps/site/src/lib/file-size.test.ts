import { expect, test } from 'vitest';
import { writtenSize } from './file-size.ts';

test.each([
  [10, 'en', /^1\skB$/],
  [84_300, 'en', /^84\skB$/],
  [1_240_000, 'es', /^1,2\sMB$/],
  [1_240_000, 'uk', /^1,2\s.Б$/]
])('%i bytes are written in %s', (bytes, language, written) => {
  expect(writtenSize(bytes, language)).toMatch(written);
});
