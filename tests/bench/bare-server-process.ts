import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// What bare-server.ts forks. Arguments: bytes to answer, their content type.

const answer = Buffer.alloc(Number(process.argv[2]), 'x');
const headers = { 'Content-Type': process.argv[3]!, 'Content-Length': answer.length };

const server = createServer((_request, response) => {
  response.writeHead(200, headers).end(answer);
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit(0));
