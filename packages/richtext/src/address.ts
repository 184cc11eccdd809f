/**
 * The address itself where a link or a picture may carry it, or null: `http`, `https`, `mailto`, `tel`, and addresses
 * on the site itself (`/…`, `#…`). Strict on purpose: what a browser would repair (white space, control characters,
 * backslashes, missing slashes) is refused, because the repaired address may lead elsewhere than the one that was read.
 */
export function safeAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_ADDRESS || REPAIRED.test(value)) return null;
  return isOnSite(value) || isOnTheWeb(value) || isContact(value) ? value : null;
}

/** True for what can be fetched as a picture: on the site or on the web, but neither a mail nor a telephone address. */
export function isFetchable(address: string): boolean {
  return (isOnSite(address) && address.startsWith('/')) || isOnTheWeb(address);
}

// Well above what browsers and servers pass on.
const LONGEST_ADDRESS = 8192;

// Cf holds the invisible and direction-changing characters, Cs lone surrogates; neither belongs in an address unescaped.
const REPAIRED = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\]/u;

function isOnSite(address: string): boolean {
  if (address.startsWith('#')) return true;
  return /^\/(?!\/)/.test(address) && URL.parse(address, 'https://site.invalid')?.host === 'site.invalid';
}

function isOnTheWeb(address: string): boolean {
  if (!/^https?:\/\/[^/?#]/i.test(address)) return false;
  const url = URL.parse(address);
  // `https://a-name-you-trust@elsewhere/` is written to deceive.
  return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

function isContact(address: string): boolean {
  return /^mailto:[^/]/i.test(address) || /^tel:\+?[\d*#(][-\d*#().;=a-z]*$/i.test(address);
}
