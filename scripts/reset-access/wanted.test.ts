import { expect, test } from 'vitest';
import { Refusal } from '../refusal.ts';
import { wanted } from './wanted.ts';

test('an address is taken in small letters, with or without the option', () => {
  expect(wanted(['Maya@Example.org'], {})).toEqual({ email: 'maya@example.org', removesSecondFactor: false });
  expect(wanted(['maya@example.org', '--second-factor'], {}).removesSecondFactor).toBe(true);
});

test('the option is heard too where npm kept it for itself', () => {
  expect(wanted(['maya@example.org'], { npm_config_second_factor: 'true' }).removesSecondFactor).toBe(true);
});

test.each([[[]], [['maya']], [['a@x.example', 'b@x.example']], [['a@x.example', '--all']]])(
  '%j is answered with how to call it',
  (args) => expect(() => wanted(args, {})).toThrow(Refusal)
);
