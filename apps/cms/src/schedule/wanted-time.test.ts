import { expect, test } from 'vitest';
import { noTime, timeIsOver, tooFarOff } from './refusals.ts';
import { wantedTime } from './wanted-time.ts';

const now = new Date('2026-11-22T12:00:30Z');

test('a time is a minute, in whatever zone it was meant', () => {
  expect(wantedTime('2026-11-22T15:10:59+02:00', now)).toEqual({ at: new Date('2026-11-22T13:10:00Z') });
  expect(wantedTime('2026-11-22T12:00:00Z', now)).toEqual({ at: new Date('2026-11-22T12:00:00Z') });
});

test('what is no time, has no zone, is over or far off is refused with its sentence', () => {
  for (const typed of ['soon', '', null, 5, '2026-11-22T15:10', '2026-13-45T15:10Z'])
    expect(wantedTime(typed, now)).toEqual({ because: noTime });
  expect(wantedTime('2026-11-22T11:58:00Z', now)).toEqual({ because: timeIsOver });
  expect(wantedTime('2126-11-22T12:00:00Z', now)).toEqual({ because: tooFarOff });
});
