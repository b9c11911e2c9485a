import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { connect } from 'node:tls';
import { expect, test } from 'vitest';
import { offeredProtocols } from '../../../crawlers/browser/client-hello.ts';
import { fc } from '../../fuzz.ts';

/** The first bytes of a real client. */
async function helloOf(ALPNProtocols: string[]): Promise<Buffer> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect({ port: (server.address() as AddressInfo).port, host: '127.0.0.1', ALPNProtocols });
  client.on('error', () => {});
  const [socket] = (await once(server, 'connection')) as [Socket];
  const [bytes] = (await once(socket, 'data')) as [Buffer];
  client.destroy();
  socket.destroy();
  server.close();
  return bytes;
}

/** The same handshake in records of a few bytes. */
function inRecords(hello: Buffer, size: number): Buffer {
  const body = hello.subarray(5);
  const records: Buffer[] = [];
  for (let at = 0; at < body.length; at += size) {
    const part = body.subarray(at, at + size);
    records.push(Buffer.from([0x16, 3, 1, part.length >> 8, part.length & 0xff]), part);
  }
  return Buffer.concat(records);
}

test.each([[['h2', 'http/1.1']], [['http/1.1']], [[]]])('a client that offers %j', async (offered) => {
  const hello = await helloOf(offered);
  expect(offeredProtocols(hello)).toEqual(offered);
  expect(offeredProtocols(inRecords(hello, 100))).toEqual(offered);
  for (const at of [0, 1, 4, 5, 50, hello.length - 1]) expect(offeredProtocols(hello.subarray(0, at))).toBe('more');
});

test('what is no hello is none, and nothing throws', async () => {
  expect(offeredProtocols(Buffer.from('GET / HTTP/1.1\r\n\r\n'))).toBeNull();
  expect(offeredProtocols(Buffer.alloc(70_000, 0x16))).toBeNull();
  const hello = await helloOf(['h2']);
  fc.assert(
    fc.property(fc.nat(hello.length - 1), fc.nat(255), fc.uint8Array({ maxLength: 400 }), (at, value, tail) => {
      const changed = Buffer.concat([hello, tail]);
      changed[at] = value;
      expect(() => offeredProtocols(changed)).not.toThrow();
      expect(() => offeredProtocols(Buffer.concat([Buffer.from([0x16, 3, 1]), tail]))).not.toThrow();
    }),
  );
});
