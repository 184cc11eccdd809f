import { stdSerializers } from 'pino';
import { expect, test } from 'vitest';
import { withoutParameters } from './log-without-parameters.ts';

test('the parameters of a failed query are in no field of a log line', () => {
  const cause = new Error('Failed query: insert into users\nparams: maya@open-water.example,SECRET-HASH');
  const error = Object.assign(new Error('Failed query: x\nparams: SECRET-HASH', { cause }), {
    params: ['SECRET-HASH']
  });
  const line = JSON.stringify(
    withoutParameters({ err: undefined, ...stdSerializers.err(error), msg: error.message })
  );
  expect(line).not.toContain('SECRET');
  expect(line).toContain('Failed query: x');
});

test('other lines stay as they are', () => {
  expect(withoutParameters('saved')).toBe('saved');
  expect(withoutParameters({ path: '/api', status: 200 })).toEqual({ path: '/api', status: 200 });
});
