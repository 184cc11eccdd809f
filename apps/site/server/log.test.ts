import { expect, test } from 'vitest';
import { loggedPath } from './log.ts';

const token = 'q7Xk_0-vRt3mZpLw9aBcDeFgHiJkLmNoPqRsTuVwXyZ';
const short = 'Xk7';

test.each([
  '/en/',
  '/media/pump-1.jpg',
  '/en/preview',
  '/preview/',
  `/en/statements/${'long-slug-'.repeat(7)}x`
])('%s is logged as it is', (path) => expect(loggedPath(path)).toBe(path));

test.each([
  `/preview/${token}`,
  `/preview/${token}/media/a.png`,
  `/%70review/${token}`,
  `/%73et-up/${token}`,
  `/set%2Dup/${token}`,
  `//preview/${token}`,
  `/./preview/${token}`,
  `/preview/./${token}`,
  `/en/../preview/${token}`,
  `/PREVIEW/${token}`,
  `/preview%2f${token}`,
  `/preview%5C${token}`,
  `/preview/%71${token.slice(1)}`,
  `/elsewhere/${token}`,
  `/previews${token}.`,
  `/%zz/${token}/%ff`,
  `http://campaign.example/preview/${token}`
])('%s is logged without its token', (path) => {
  const logged = loggedPath(path);
  expect(logged).not.toContain(token.slice(1));
  expect(logged).toContain('…');
});

test('A token that was cut short is left out too', () => {
  for (const path of [`/preview/${short}`, `/%73et-up/${short}`, `//Preview//${short}/media/a.png`]) {
    expect(loggedPath(path)).not.toContain(short);
  }
});
