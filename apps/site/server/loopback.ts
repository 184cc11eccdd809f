/** A loopback address in both its spellings, since people type either; any other address as it is. */
export function loopbackSpellings(address: string): string[] {
  const { protocol, hostname, port } = new URL(address);
  if (hostname !== 'localhost' && hostname !== '127.0.0.1') return [address];
  const end = port ? `:${port}` : '';
  return [`${protocol}//localhost${end}`, `${protocol}//127.0.0.1${end}`];
}

/** Addresses with both spellings of those on loopback, each once and in their order. */
export function withLoopbackSpellings(addresses: string[]): string[] {
  return [...new Set([...addresses, ...addresses.flatMap(loopbackSpellings)])];
}
