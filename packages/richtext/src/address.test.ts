import { describe, expect, test } from 'vitest';
import { isFetchable, safeAddress } from './address.ts';

test.each([
  'https://example.org',
  'http://example.org/a?b=c&d#e',
  'HTTPS://EXAMPLE.ORG/',
  'https://приклад.укр/сторінка',
  'https://[2001:db8::1]:8443/',
  'https://example.org/a%20b',
  'mailto:maya@example.org',
  'mailto:?subject=Water',
  'tel:+441632960961',
  'tel:+44-1632-960-961;ext=7',
  '/',
  '/en/statements/open-letter?page=2#aims',
  '/a:b',
  '#',
  '#наші-цілі'
])('%s is allowed', (address) => {
  expect(safeAddress(address)).toBe(address);
});

describe('refused', () => {
  test.each([
    [
      'another scheme',
      [
        'javascript:alert(1)',
        'JavaScript:x',
        'data:text/html,x',
        'vbscript:x',
        'file:///x',
        'blob:https://a/b'
      ]
    ],
    [
      'another site by half an address',
      [
        '//evil.invalid',
        '//site.invalid/x',
        '///evil.invalid',
        '/\\evil.invalid',
        '\\\\evil.invalid',
        '/\t/evil.invalid'
      ]
    ],
    [
      'an address a browser would repair',
      ['https:example.org', 'https:/example.org', 'https:///example.org', 'https:\\\\example.org']
    ],
    [
      'white space and control characters',
      [' https://a.example', 'https://a.example\n', 'java\tscript:x', '\u0000https://a.example', '/\u00A0x']
    ],
    [
      'characters that are not seen',
      ['https://a.example/\u202Egpj', 'https://a\u200B.example', '\uFEFF/x', '/\uD800']
    ],
    ['a name before the host', ['https://bank.example@evil.invalid/', 'https://a:b@example.org/']],
    ['no host', ['https://', 'http://?x', 'https://#x', 'https://[::1', 'https://a.example:99999/']],
    ['a path from nowhere', ['a', 'about.html', '../x', '?page=2', '', '.']],
    ['an empty contact', ['mailto:', 'tel:', 'tel:+', 'mailto://x', 'tel:javascript:x']],
    ['no text', [null, undefined, 7, {}, ['https://example.org'], { toString: () => '/x' }]],
    ['an endless address', [`https://example.org/${'a'.repeat(10_000)}`]]
  ])('%s', (_, addresses) => {
    for (const address of addresses) expect(safeAddress(address), String(address)).toBeNull();
  });
});

test('a picture comes from the site or the web', () => {
  expect(['/media/a.jpg', 'https://example.org/a.jpg'].every(isFetchable)).toBe(true);
  expect(['#a', 'mailto:a@example.org', 'tel:1'].some(isFetchable)).toBe(false);
});
