import { createHmac } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The code an app would show for this key (base32) now, or so many steps of 30 seconds away. Written apart from the
 * CMS's own, after RFC 6238. The CMS takes -1, 0 and 1, each once and none before one that was used.
 */
export function oneTimeCode(key: string, away = 0): string {
  const bits = [...key.replaceAll(' ', '')].map((letter) =>
    letters.indexOf(letter).toString(2).padStart(5, '0')
  );
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map((byte) => parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + away));
  const digest = createHmac('sha1', Buffer.from(bytes)).update(counter).digest();
  const four = digest.subarray(digest.at(-1)! & 15);
  return ((four.readUInt32BE() & 0x7fffffff) % 1e6).toString().padStart(6, '0');
}
