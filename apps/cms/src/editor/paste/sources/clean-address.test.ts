import { expect, test } from 'vitest';
import { cleanAddress } from './clean-address.ts';

test.each([
  ['https://a.example/x?y=1#z', 'https://a.example/x?y=1#z'],
  ['mailto:ada@a.example', 'mailto:ada@a.example'],
  ['tel:+4930123', 'tel:+4930123'],
  ['https://www.google.com/url?q=https://a.example/%3Fb%3Dc&sa=D', 'https://a.example/?b=c'],
  ['https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fa.example%2F', 'https://a.example/'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.example%2F&data=1',
    'https://a.example/'
  ],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2F&h=x', 'https://a.example/'],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fa.example%2F',
    'https://a.example/'
  ],
  ['https://www.google.com/search?q=https://a.example/', 'https://www.google.com/search?q=https://a.example/']
])('%s leads to %s', (written, address) => {
  expect(cleanAddress(written)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///C:/a.txt',
  'blob:https://a.example/1',
  'vbscript:x',
  '#part',
  '/relative',
  'https://www.google.com/url?q=javascript:alert(1)',
  'https://trusted.example@elsewhere.example/',
  'mailto:',
  'not an address'
])('%s is no link', (written) => {
  expect(cleanAddress(written)).toBeNull();
});

test('a place in the pasted text is no link, another page’s place is', () => {
  const own = new Set(['here']);
  expect(cleanAddress('https://a.example/page#here', own)).toBeNull();
  expect(cleanAddress('https://a.example/page#there', own)).toBe('https://a.example/page#there');
});
