import { expect, test } from 'vitest';
import { tryCode, tryPassword, type Attempt } from './try-to.ts';

const fail = (times: number, attempt: () => Attempt) => {
  let allowed = 0;
  for (let tried = 0; tried < times; tried++) if (attempt().result === 'allowed') allowed++;
  return allowed;
};

test('five tries at one person from one place, and the person still gets in from elsewhere', () => {
  expect(fail(9, () => tryPassword({ email: 'maya@a.example', block: 'stranger' }))).toBe(5);
  expect(tryPassword({ email: ' MAYA@a.example', block: 'stranger' }).result).toBe('paused');
  expect(tryPassword({ email: 'maya@a.example', block: 'home' }).result).toBe('allowed');
});

test('one place that tries many people is paused for all of them', () => {
  expect(fail(80, () => tryPassword({ email: `${Math.random()}@b.example`, block: 'sprayer' }))).toBe(50);
  expect(tryPassword({ email: 'maya@b.example', block: 'sprayer' }).result).toBe('paused');
});

test('many places that try one person pause that person in the end', () => {
  let place = 0;
  const attempt = () => tryPassword({ email: 'maya@c.example', block: `place ${place++}` });
  expect(fail(300, attempt)).toBe(200);
});

test('the right password gives its person five new tries, and its place none', () => {
  const place = { block: 'office' };
  fail(4, () => tryPassword({ email: 'maya@d.example', ...place }));
  const right = tryPassword({ email: 'maya@d.example', ...place });
  if (right.result === 'allowed') right.succeeded();
  expect(fail(9, () => tryPassword({ email: 'maya@d.example', ...place }))).toBe(5);
  expect(fail(80, () => tryPassword({ email: `${Math.random()}@d.example`, ...place }))).toBe(50 - 4 - 5);
});

test('tries under way count before they are answered', () => {
  const many = Array.from({ length: 20 }, () => tryPassword({ email: 'maya@e.example', block: 'at once' }));
  expect(many.filter(({ result }) => result === 'allowed')).toHaveLength(5);
});

test('codes are counted wherever they are tried from', () => {
  let place = 0;
  expect(fail(60, () => tryCode({ userId: 'f', block: `place ${place++}` }))).toBe(20);
});
