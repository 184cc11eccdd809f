import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

type RawRequest = {
  /** The target as it is, which no other client would send so. */
  target: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
};
type RawAnswer = { status: number; headers: Record<string, string>; body: string };

/** Sends a request spelled exactly so; `address` is the server's, such as `http://localhost:3000`. */
export async function sendRaw(
  address: string,
  { target, method = 'GET', headers = {}, body = '' }: RawRequest
): Promise<RawAnswer> {
  const { hostname, port, host } = new URL(address);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const all = { host, connection: 'close', 'content-length': String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  const [head = '', ...rest] = (await text(socket)).split('\r\n\r\n');
  const [first = '', ...fields] = head.split('\r\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: Object.fromEntries(
      fields.map((field) => [field.split(':', 1)[0]!.toLowerCase(), field.slice(field.indexOf(':') + 2)])
    ),
    body: rest.join('\r\n\r\n')
  };
}
