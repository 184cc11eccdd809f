import { once } from 'node:events';
import net from 'node:net';
import { Refusal } from './refusal.ts';

/** Refuses with a sentence when something listens there already. `variable` is what the person can change. */
export async function refuseTakenPort(wanted: {
  host: string;
  port: number;
  variable: string;
}): Promise<void> {
  const { host, port, variable } = wanted;
  const problem = await tryToListen(host, port);
  if (problem === 'EADDRINUSE') {
    throw new Refusal(
      `Port ${port} is in use by another program: stop it, or set ${variable} in .env to another port.`
    );
  }
  if (problem) {
    throw new Refusal(
      `Port ${port} on ${host} cannot be opened (${problem}): change ${variable} or its host in .env.`
    );
  }
}

/** A port of 127.0.0.1 that nothing listens on right now. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** True when `port` of 127.0.0.1 can be had. */
export async function isFree(port: number): Promise<boolean> {
  return (await tryToListen('127.0.0.1', port)) === null;
}

/** Null, or the code of the error. */
async function tryToListen(host: string, port: number): Promise<string | null> {
  const server = net.createServer();
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error';
  }
  server.close();
  await once(server, 'close');
  return null;
}
