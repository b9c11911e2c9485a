import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, createServer as createPlain } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { lookAtCertificate, worst } from '../../../crawlers/reachability/certificate.ts';

// Made with `openssl ca` from a CA that signs nothing else; valid from 2020 to 2120, `expired` to 2021.
const pem = (name: string) => readFileSync(new URL(`certificates/${name}`, import.meta.url), 'utf8');
const CA = [pem('ca.pem')];
const servers: { close(): unknown }[] = [];

async function serve(name: string): Promise<string> {
  const server: Server = createServer({ key: pem(`${name}.key`), cert: pem(`${name}.pem`) }, (_, response) =>
    response.end('ok'),
  );
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
afterAll(() => {
  for (const server of servers) server.close();
});

describe('a certificate', () => {
  it('is valid by chain, name and dates', async () => {
    const look = await lookAtCertificate(await serve('valid'), CA);
    expect(look).toMatchObject({
      state: 'valid',
      why: '',
      subject: 'wangting valid',
      validTo: '2120-01-01T00:00:00.000Z',
    });
  });
  it('is untrusted without its authority', async () => {
    expect(await lookAtCertificate(await serve('valid'))).toMatchObject({ state: 'untrusted', incomplete: true });
  });
  it('expires', async () => {
    expect(await lookAtCertificate(await serve('expired'), CA)).toMatchObject({
      state: 'expired',
      why: 'CERT_HAS_EXPIRED',
    });
  });
  it('is for a name', async () => {
    expect(await lookAtCertificate(await serve('wrong-name'), CA)).toMatchObject({
      state: 'untrusted',
      incomplete: false,
    });
  });
  it('is none over http, and not known where there is no handshake', async () => {
    expect((await lookAtCertificate('http://127.0.0.1/')).state).toBe('none');
    const plain = createPlain((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    servers.push(plain);
    await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done));
    expect((await lookAtCertificate(`https://127.0.0.1:${(plain.address() as AddressInfo).port}/`)).state).toBeNull();
  });
  it('the worst one counts', () => {
    expect(worst(['valid', 'none'])).toBe('none');
    expect(worst(['untrusted', 'valid', 'expired'])).toBe('expired');
    expect(worst([])).toBeNull();
  });
});
