/** Of a work's addresses the one in the language, or else the first, which is the original's. */
export function addressIn<Address extends { language: string }>(
  language: string,
  addresses: readonly Address[]
): Address | null {
  return addresses.find((address) => address.language === language) ?? addresses[0] ?? null;
}
