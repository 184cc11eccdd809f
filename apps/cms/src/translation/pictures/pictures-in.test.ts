import { expect, test } from 'vitest';
import { bodyWith } from '../../collections/media/testing/upload.ts';
import { picturesIn } from './pictures-in.ts';

test('the pictures of a text are found once each, in footnotes too', () => {
  expect(picturesIn(bodyWith('quay', 'crane'))).toEqual(['quay', 'crane']);
  expect(picturesIn(bodyWith('quay', 'quay'))).toEqual(['quay']);
});

test('a picture that was filled in counts by its id, a text without pictures has none', () => {
  const upload = { type: 'upload', relationTo: 'media', value: { id: 'quay', filename: 'quay.webp' } };
  expect(picturesIn({ root: { children: [upload, { type: 'text', text: 'upload' }] } })).toEqual(['quay']);
  for (const none of [null, undefined, '', { root: { children: [] } }]) expect(picturesIn(none)).toEqual([]);
});
