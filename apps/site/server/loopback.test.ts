import { expect, test } from 'vitest';
import { loopbackSpellings, withLoopbackSpellings } from './loopback.ts';

test('Loopback has two spellings, any other address one', () => {
  const both = ['http://localhost:3000', 'http://127.0.0.1:3000'];
  expect(loopbackSpellings('http://localhost:3000')).toEqual(both);
  expect(loopbackSpellings('http://127.0.0.1:3000')).toEqual(both);
  expect(loopbackSpellings('https://campaign.example')).toEqual(['https://campaign.example']);
});

test('The address that was configured stays the first one', () => {
  expect(withLoopbackSpellings(['http://127.0.0.1:3000', 'https://campaign.example'])).toEqual([
    'http://127.0.0.1:3000',
    'https://campaign.example',
    'http://localhost:3000'
  ]);
});
