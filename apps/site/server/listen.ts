import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens and returns the port; rejects with one sentence for the person who starts the site. */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number }
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentence(error, host, port))));
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}

function sentence({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `Port ${port} is in use by another program: stop it, or set SITE_PORT.`;
  if (code === 'EACCES')
    return `Port ${port} may not be opened by this user: set SITE_PORT to a number above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `SITE_HOST is "${host}", which is no address of this machine.`;
  }
  return `The site could not listen on ${host}:${port}: ${message}.`;
}
