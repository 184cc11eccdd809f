import { expect, test } from 'vitest';
import { addressBlock } from './address-block.ts';

test.each([
  ['203.0.113.7', '203.0.113'],
  ['203.0.113.250', '203.0.113'],
  ['::ffff:203.0.113.9', '203.0.113'],
  ['2001:db8:12:34ff::1', '2001:0db8:0012:34'],
  ['2001:DB8:12:3400:1:2:3:4', '2001:0db8:0012:34'],
  ['2001:db8::1', '2001:0db8:0000:00'],
  ['::1', '0000:0000:0000:00'],
  ['fe80::1%eth0', 'fe80:0000:0000:00'],
  ['', 'unknown'],
  ['not an address', 'unknown']
])('%s is of the block %s', (address, block) => expect(addressBlock(address)).toBe(block));

test('neighbouring blocks are told apart', () => {
  expect(addressBlock('203.0.114.7')).not.toBe(addressBlock('203.0.113.7'));
  expect(addressBlock('2001:db8:12:3500::1')).not.toBe(addressBlock('2001:db8:12:34ff::1'));
});
