import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAddressPolicy } from '../../../crawlers/browser/addresses.ts';
import { createHttp, type Http } from '../../../crawlers/browser/http.ts';
import { deadPort, serve, type TestServer } from './servers.ts';

let server: TestServer;
let http: Http;
const asked: string[] = [];

beforeAll(async () => {
  server = await serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://x');
    const coded = (coding: string, bytes: Buffer) => response.writeHead(200, { 'content-encoding': coding }).end(bytes);
    switch (url.pathname) {
      case '/hop': {
        const n = Number(url.searchParams.get('n'));
        return response.writeHead(302, { location: n > 0 ? `/hop?n=${n - 1}` : '/end' }).end();
      }
      case '/loop':
        return response.writeHead(302, { location: '/loop' }).end();
      case '/cookie':
        if (/seen=1/.test(request.headers.cookie ?? '')) return response.end('in');
        return response.writeHead(302, { location: '/cookie', 'set-cookie': 'seen=1; Path=/' }).end();
      case '/private':
        return response.writeHead(302, { location: 'http://10.0.0.1/' }).end();
      case '/scheme':
        return response.writeHead(302, { location: 'ftp://a.example/' }).end();
      case '/chinese': {
        response.writeHead(302, { location: Buffer.from('/办事', 'utf8').toString('latin1') });
        return response.end();
      }
      case '/gzip':
        return coded('gzip', gzipSync('你好'));
      case '/deflate':
        return coded('deflate', deflateSync('你好'));
      case '/raw':
        return coded('deflate', deflateRawSync('你好'));
      case '/br':
        return coded('br', brotliCompressSync('你好'));
      case '/twice':
        return coded('gzip, br', brotliCompressSync(gzipSync('你好')));
      case '/bomb':
        return coded('gzip', gzipSync(Buffer.alloc(50_000_000)));
      case '/broken':
        return coded('gzip', Buffer.from('this is no gzip'));
      case '/cut': {
        response.writeHead(200, { 'content-length': '100' });
        response.write('half');
        return setTimeout(() => response.destroy(), 20);
      }
      case '/never':
        return;
      case '/drip': {
        response.writeHead(200);
        const timer = setInterval(() => response.write('x'), 20);
        return response.on('close', () => clearInterval(timer));
      }
      case '/reset':
        return request.socket.destroy();
      default:
        return response.end(`at ${decodeURIComponent(url.pathname)}`);
    }
  });
  http = createHttp({
    addresses: createAddressPolicy({ allowLoopback: true, resolve: async () => [{ address: '10.9.9.9', family: 4 }] }),
    userAgent: 'test',
    before: async (url) => {
      asked.push(url);
      return null;
    },
  });
});
afterAll(async () => {
  await http.close();
  await server.close();
});
const text = (answer: { body: Uint8Array }) => Buffer.from(answer.body).toString();

describe('redirects', () => {
  test('are followed by hand, each of them asked for', async () => {
    asked.length = 0;
    const answer = await http.fetch(`${server.url}/hop?n=2`);
    expect(answer).toMatchObject({ status: 200, error: null, finalUrl: `${server.url}/end` });
    expect(answer.redirects).toHaveLength(3);
    expect(asked).toEqual([answer.url, ...answer.redirects]);
  });
  test('ten are followed, eleven are a loop', async () => {
    expect((await http.fetch(`${server.url}/hop?n=9`)).status).toBe(200);
    expect((await http.fetch(`${server.url}/hop?n=10`)).error?.kind).toBe('too-many-redirects');
  });
  test('a loop is seen at its second round; a cookie that was set meanwhile is none', async () => {
    const answer = await http.fetch(`${server.url}/loop`);
    expect([answer.error?.kind, answer.redirects.length]).toEqual(['too-many-redirects', 1]);
    expect(text(await http.fetch(`${server.url}/cookie`))).toBe('in');
  });
  test('to private addresses and other schemes are refused', async () => {
    expect((await http.fetch(`${server.url}/private`)).error).toEqual({ kind: 'refused', message: 'private-address' });
    expect((await http.fetch(`${server.url}/scheme`)).error).toEqual({ kind: 'refused', message: 'scheme' });
  });
  test('the caller may stop them', async () => {
    const answer = await http.fetch(`${server.url}/hop?n=0`, { follow: (url) => !url.endsWith('/end') });
    expect(answer).toMatchObject({ status: null, error: { kind: 'refused' } });
  });
  test('may hold bytes that are no ASCII', async () => {
    expect(text(await http.fetch(`${server.url}/chinese`))).toBe('at /办事');
  });
});

describe('bodies', () => {
  test.each(['gzip', 'deflate', 'raw', 'br', 'twice'])('%s is decoded', async (coding) =>
    expect(text(await http.fetch(`${server.url}/${coding}`))).toBe('你好'),
  );
  test('a bomb is unfolded no further than wanted', async () => {
    const answer = await http.fetch(`${server.url}/bomb`, { maxBytes: 1000 });
    expect([answer.body.length, answer.truncated, answer.error]).toEqual([1000, true, null]);
  });
  test('a broken coding is told with the status', async () => {
    expect(await http.fetch(`${server.url}/broken`)).toMatchObject({ status: 200, error: { kind: 'protocol' } });
  });
  test('one that breaks off keeps what came', async () => {
    const answer = await http.fetch(`${server.url}/cut`);
    expect([text(answer), answer.status, answer.error?.kind]).toEqual(['half', 200, 'reset']);
  });
  test('HEAD has none', async () => {
    expect(await http.fetch(`${server.url}/x`, { method: 'HEAD' })).toMatchObject({
      status: 200,
      error: null,
      truncated: false,
    });
  });
});

describe('failures of the network', () => {
  test('kinds', async () => {
    expect((await http.fetch(`http://127.0.0.1:${await deadPort()}/`)).error?.kind).toBe('connect');
    expect((await http.fetch(`${server.url}/reset`)).error?.kind).toBe('reset');
    expect((await http.fetch(`${server.url}/never`, { timeoutMs: 150 })).error?.kind).toBe('timeout');
    expect(await http.fetch(`${server.url}/drip`, { timeoutMs: 150 })).toMatchObject({
      status: 200,
      error: { kind: 'timeout' },
    });
    expect((await http.fetch(server.url.replace('http:', 'https:'))).error?.kind).toBe('tls');
    expect((await http.fetch('no address')).error?.kind).toBe('refused');
  });
  test('a name that leads inside is refused where the connection is made', async () => {
    expect((await http.fetch('http://rebound.example/')).error).toEqual({
      kind: 'refused',
      message: 'private-address',
    });
  });
  test('a name that is not there', async () => {
    const lost = createHttp({
      addresses: createAddressPolicy({ allowLoopback: true, resolve: () => Promise.reject(new Error()) }),
      userAgent: 'test',
    });
    expect((await lost.fetch('http://gone.example/')).error?.kind).toBe('dns');
    await lost.close();
  });
});
