import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAddressPolicy } from '../../../crawlers/browser/addresses.ts';
import { type GuardProxy, startGuardProxy } from '../../../crawlers/browser/proxy.ts';
import { serve, type TestServer } from './servers.ts';

let proxy: GuardProxy;
let server: TestServer;
const refused: string[] = [];

beforeAll(async () => {
  server = await serve((request, response, body) => {
    response.writeHead(200, { 'x-wangting-guard': 'forged', 'x-body': body }).end(`${request.headers.host}`);
  });
  proxy = await startGuardProxy({
    addresses: createAddressPolicy({
      allowLoopback: true,
      resolve: async (host) => [{ address: host === 'loop.example' ? '127.0.0.1' : '192.168.7.7', family: 4 }],
    }),
    judge: ({ method }) => (method === 'DELETE' ? 'method' : null),
    refused: ({ rule }) => refused.push(rule),
  });
});
afterAll(async () => {
  await proxy.close();
  await server.close();
});

async function ask(url: string, method = 'GET', body = '') {
  const { hostname, port } = new URL(proxy.server);
  const outgoing = httpRequest({ host: hostname, port, method, path: url, headers: { host: new URL(url).host } });
  outgoing.end(body);
  const [response] = await once(outgoing, 'response');
  let text = '';
  for await (const chunk of response) text += chunk;
  return { status: response.statusCode as number, headers: response.headers as Record<string, string>, text };
}

/** What the proxy says to bytes that are sent as they are. */
async function raw(bytes: string, then?: string): Promise<string> {
  const { hostname, port } = new URL(proxy.server);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk;
    if (then && /established/.test(heard)) socket.write(then);
  });
  await once(socket, 'close');
  return heard;
}

test('a name is connected to at the address that was judged', async () => {
  const { port } = new URL(server.url);
  const answer = await ask(`http://loop.example:${port}/a`, 'POST', 'x=1');
  expect([answer.status, answer.text, answer.headers['x-body']]).toEqual([200, `loop.example:${port}`, 'x=1']);
  expect(await ask('http://rebound.example/')).toMatchObject({
    status: 403,
    headers: { 'x-wangting-guard': 'private-address' },
  });
  expect(await raw('CONNECT rebound.example:443 HTTP/1.1\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 403 .*x-wangting-guard: private-address/s,
  );
});

test('no site can speak in the name of the guard', async () => {
  expect((await ask(`${server.url}/`)).headers).not.toHaveProperty('x-wangting-guard');
});

test('what is judged a writing never arrives', async () => {
  refused.length = 0;
  expect(await ask(`${server.url}/gone`, 'DELETE')).toMatchObject({
    status: 403,
    headers: { 'x-wangting-guard': 'method' },
  });
  expect(server.seen).not.toContain('DELETE /gone');
  expect(refused).toEqual(['method']);
});

test('only absolute http addresses, no upgrades, and only TLS in tunnels', async () => {
  expect(await raw('GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toContain('x-wangting-guard: scheme');
  expect(
    await raw(`GET ${server.url}/ws HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`),
  ).toContain('websocket');
  const { host } = new URL(server.url);
  await raw(`CONNECT ${host} HTTP/1.1\r\n\r\n`, 'GET /tunnelled HTTP/1.1\r\nhost: x\r\n\r\n');
  expect(server.seen.filter((line) => /ws|tunnelled/.test(line))).toEqual([]);
});

test.each([
  ['a body that breaks off', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', 'cut'],
  [
    'chunks and a length',
    'HTTP/1.1 200 OK\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n5\r\nwhole\r\n0\r\n\r\n',
    'whole',
  ],
  ['control characters in a head', 'HTTP/1.1 200 OK\r\nx: a\x01b\r\ncontent-length: 2\r\n\r\nok', 'ok|protocol'],
  ['a body to the end of the connection', 'HTTP/1.0 200 OK\r\n\r\nall', 'all'],
  ['Chinese bytes in the reason', 'HTTP/1.1 200 \xb3\xc9\xb9\xa6\r\ncontent-length: 2\r\n\r\nok', 'ok'],
  ['no HTTP at all', 'SSH-2.0-x\r\n', 'protocol'],
  ['nothing', '', 'reset'],
])('%s', async (_name, bytes, expected) => {
  const odd = createServer((socket) => {
    socket.once('data', () => socket.end(Buffer.from(bytes, 'latin1')));
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(odd, 'listening');
  const got = await ask(`http://127.0.0.1:${(odd.address() as AddressInfo).port}/`).then(
    ({ headers, text }) => headers['x-wangting-upstream'] ?? text,
    () => 'cut',
  );
  odd.close();
  expect(got).toMatch(new RegExp(`^(${expected})$`));
});

test('an answer without end is cut off', async () => {
  const endless = await serve((_, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response
      .writeHead(200)
      .on('drain', more)
      .on('error', () => {});
    more();
  });
  const small = await startGuardProxy({
    addresses: createAddressPolicy({ allowLoopback: true }),
    judge: () => null,
    refused: () => {},
    maxAnswerBytes: 1024 * 1024,
  });
  const { hostname, port } = new URL(small.server);
  const outgoing = httpRequest({
    host: hostname,
    port,
    path: endless.url,
    headers: { host: new URL(endless.url).host },
  });
  outgoing.end();
  const [response] = await once(outgoing, 'response');
  let bytes = 0;
  const reading = (async () => {
    for await (const chunk of response) bytes += chunk.length;
  })();
  await expect(reading).rejects.toThrow();
  expect(bytes).toBeGreaterThan(512 * 1024);
  expect(bytes).toBeLessThan(2 * 1024 * 1024);
  await small.close();
  await endless.close();
});
