import { once } from 'node:events';
import { request as ask } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './self-signed.ts';

/**
 * What an nginx before the site does to Host: `passed` is `proxy_set_header Host $host`; `rewritten` is what it
 * does when told nothing, with the visitor's Host in X-Forwarded-Host.
 */
export type HostHeader = 'passed' | 'rewritten';

/** Ends TLS for `name` and passes everything on to `target`, such as `http://localhost:3000`. */
export async function startReverseProxy(options: {
  name: string;
  target: () => string;
  host: HostHeader;
}): Promise<{ place: string; stop: () => Promise<void> }> {
  const server = createServer(selfSigned(options.name), (request, response) => {
    const target = new URL(options.target());
    const { host, ...headers } = request.headers;
    const onward = ask(target, {
      method: request.method,
      path: request.url,
      headers: {
        ...headers,
        ...(options.host === 'passed' ? { host } : { host: target.host, 'x-forwarded-host': host }),
        'x-forwarded-proto': 'https',
        'x-forwarded-for': request.socket.remoteAddress
      }
    });
    onward.on('response', (answer) => {
      response.writeHead(answer.statusCode!, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    place: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    }
  };
}
