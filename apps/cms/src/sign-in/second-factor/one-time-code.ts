import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds of a time step (RFC 6238, section 4.1). */
const stepSeconds = 30;

export function stepAt(milliseconds: number): number {
  return Math.floor(milliseconds / 1000 / stepSeconds);
}

/** The six digits of a time step: HOTP (RFC 4226, section 5.3) with SHA-1, which every app knows. */
export function codeOfStep(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest[digest.length - 1]! & 15;
  const number = digest.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** The step a code is of: the present one, or the one before or after it (RFC 6238, section 5.2). Null if of none. */
export function stepOfCode(secret: Buffer, code: string, now: number = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const present = stepAt(now);
  for (const step of [present, present - 1, present + 1]) {
    if (timingSafeEqual(Buffer.from(codeOfStep(secret, step)), Buffer.from(code))) return step;
  }
  return null;
}
