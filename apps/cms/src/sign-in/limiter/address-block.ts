import { isIP } from 'node:net';

/**
 * The block of addresses that one household or office has: the first 24 bits of IPv4, the first 56 of IPv6
 * (RFC 6177). Anything that is no address is one block of its own.
 */
export function addressBlock(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) === 4) return plain.split('.').slice(0, 3).join('.');
  if (isIP(plain) !== 6) return 'unknown';
  const groups = groupsOf(plain);
  return `${groups.slice(0, 3).join(':')}:${groups[3]!.slice(0, 2)}`;
}

/** The eight groups of an IPv6 address, four digits each. */
function groupsOf(address: string): string[] {
  // The URL parser writes every spelling of an address in the one of RFC 5952, a dotted end among them.
  const { hostname } = new URL(`http://[${address}]`);
  const [head = '', tail] = hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill('0'), ...after].map((group) => group.padStart(4, '0'));
}
