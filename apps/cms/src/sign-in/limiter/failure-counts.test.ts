import { expect, test } from 'vitest';
import { failureCounts } from './failure-counts.ts';

const minute = 60_000;

function atTheClock({ allowed = 5, most = 1000 } = {}) {
  let time = 0;
  const counts = failureCounts({ allowed, pause: 10 * minute, most }, () => time);
  return { ...counts, pass: (milliseconds: number) => (time += milliseconds) };
}

test('after five tries there is a pause of ten minutes, and then five more', () => {
  const { waitFor, note, pass } = atTheClock();
  for (let tried = 0; tried < 5; tried++) {
    expect(waitFor('maya')).toBe(0);
    note('maya');
  }
  expect(waitFor('maya')).toBe(10 * minute);
  pass(10 * minute - 1);
  expect(waitFor('maya')).toBe(1);
  pass(1);
  expect(waitFor('maya')).toBe(0);
  note('maya');
  expect(waitFor('maya')).toBe(0);
});

test('tries long apart never add up', () => {
  const { waitFor, note, pass } = atTheClock();
  for (let tried = 0; tried < 20; tried++) {
    note('maya');
    pass(3 * minute);
  }
  expect(waitFor('maya')).toBe(0);
});

test('one key says nothing of another', () => {
  const { waitFor, note } = atTheClock();
  for (let tried = 0; tried < 5; tried++) note('maya');
  expect(waitFor('kofi')).toBe(0);
});

test('a try that succeeded is forgotten, or given back where others share the count', () => {
  const { waitFor, note, forget, takeBack } = atTheClock();
  for (let tried = 0; tried < 5; tried++) note('maya');
  forget('maya');
  expect(waitFor('maya')).toBe(0);
  for (let tried = 0; tried < 5; tried++) note('office');
  takeBack('office');
  expect(waitFor('office')).toBe(0);
});

test('nothing is kept longer than it counts, and never more than is allowed', () => {
  const { note, size, pass, forgetExpired } = atTheClock({ most: 100 });
  for (let key = 0; key < 1000; key++) note(String(key));
  expect(size()).toBe(100);
  pass(11 * minute);
  forgetExpired();
  expect(size()).toBe(0);
});

test('who is paused is not pushed out by newcomers before those who are not', () => {
  const { waitFor, note } = atTheClock({ most: 10 });
  for (let key = 0; key < 8; key++) note(`before ${key}`);
  for (let tried = 0; tried < 5; tried++) note('maya');
  for (let key = 0; key < 9; key++) note(`after ${key}`);
  expect(waitFor('maya')).toBeGreaterThan(0);
});
