import { isFetchable, safeAddress } from '../address.ts';
import type { SizedAddress } from '../resolving.ts';

/**
 * The value of a `srcset` (HTML, 4.8.4.2.1), or null where no address may stand in one. Spaces and commas would
 * separate, so that an address with either is left out.
 */
export function srcsetOf(files: SizedAddress[]): string | null {
  const candidates = files.flatMap(({ href, width }) => {
    const address = safeAddress(href);
    const fits = address !== null && isFetchable(address) && !/[\s,]/.test(address);
    return fits && Number.isInteger(width) && width > 0 ? [`${address} ${width}w`] : [];
  });
  return candidates.length > 0 ? candidates.join(', ') : null;
}
