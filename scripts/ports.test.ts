import { once } from 'node:events';
import net from 'node:net';
import { expect, test } from 'vitest';
import { freePort, isFree, refuseTakenPort } from './ports.ts';

test('a port in use is refused with a sentence naming the port and the variable', async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const refusal = refuseTakenPort({ host: '127.0.0.1', port, variable: 'SITE_PORT' });
  await expect(refusal).rejects.toThrow(
    `Port ${port} is in use by another program: stop it, or set SITE_PORT in .env to another port.`
  );
  expect(await isFree(port)).toBe(false);
  server.close();
});

test('a free port can be listened on', async () => {
  const port = await freePort();
  await expect(refuseTakenPort({ host: '127.0.0.1', port, variable: 'CMS_PORT' })).resolves.toBeUndefined();
});

test('a host that is not this machine’s is refused by the name of its variable', async () => {
  const refusal = refuseTakenPort({ host: '192.0.2.1', port: 4000, variable: 'CMS_PORT' });
  await expect(refusal).rejects.toThrow(
    /Port 4000 on 192\.0\.2\.1 cannot be opened \(EADDRNOTAVAIL\): change CMS_PORT/
  );
});
