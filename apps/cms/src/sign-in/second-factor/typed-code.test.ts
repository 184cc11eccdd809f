import { expect, test } from 'vitest';
import { typedCode } from './typed-code.ts';

Object.assign(process.env, { DATABASE_URL: 'none', PAYLOAD_SECRET: 'x'.repeat(32), SITE_API_KEY: 'none' });
const { hashOfRecoveryCode, newRecoveryCodes } = await import('./recovery-codes.ts');

test.each([
  ['123 456', '123456'],
  [' 123-456\n', '123456'],
  ['١٢٣ ٤٥٦', '123456'],
  ['۱۲۳۴۵۶', '123456'],
  ['１２３４５６', '123456'],
  ['\u200f123456\u200e', '123456'],
  ['abcd-efgh-jkmn', 'abcdefghjkmn']
])('%j is read as %s', (text, code) => expect(typedCode(text)).toBe(code));

test('ten recovery codes, each another, found again however they are typed', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(code).toMatch(/^[a-hj-km-np-z2-9]{4}(-[a-hj-km-np-z2-9]{4}){2}$/);
    expect(hashOfRecoveryCode(typedCode(code.toUpperCase().replaceAll('-', ' ')))).toBe(
      hashOfRecoveryCode(code)
    );
  }
});
