import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAddressPolicy } from '../../../crawlers/browser/addresses.ts';
import { createHttp, type Http, MAX_REDIRECTS } from '../../../crawlers/browser/http.ts';
import { fc } from '../../fuzz.ts';
import { serve, type TestServer } from './servers.ts';

/** Where each address of the server redirects to; what is not named answers with a page. */
let routes: ReadonlyMap<string, { status: number; location: string }> = new Map();
let server: TestServer;
let http: Http;
beforeAll(async () => {
  server = await serve(({ url = '' }, response) => {
    const route = routes.get(url.replace(/^\/(\w+).*$/, '$1'));
    if (!route) return response.end('<p>到了</p>');
    // Any bytes may stand in a header; Node itself refuses only line ends and NUL.
    response.writeHead(route.status, [['location', route.location]].flat()).end();
  });
  http = createHttp({ addresses: createAddressPolicy({ allowLoopback: true }), userAgent: 'test' });
});
afterAll(async () => {
  await http?.close();
  await server?.close();
});

const status = fc.constantFrom(301, 302, 303, 307, 308);
/** Header values: printable ASCII and Latin-1. */
const bytes = fc.string({
  unit: fc
    .integer({ min: 0x21, max: 0xff })
    .filter((c) => c !== 0x7f)
    .map((c) => String.fromCharCode(c)),
  maxLength: 40,
});
const location = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    '/c',
    './d',
    '../a',
    '//b',
    '?x',
    '#y',
    '',
    ':',
    'http://',
    'http://[',
    'http://127.0.0.1:1/x',
  ),
  fc.constantFrom(
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'ftp://127.0.0.1/',
    'http://10.0.0.1/',
    'http://169.254.169.254/latest',
    'http://2852039166/',
    'http://[fd00::1]/',
  ),
  bytes,
);

test('whatever the redirects, an exchange ends, within its bound, at a web address that may be asked', async () => {
  const table = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.record({ status, location })), {
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(table, async (entries) => {
      routes = new Map(entries);
      server.seen.length = 0;
      const answer = await http.fetch(`${server.url}/a`, { timeoutMs: 2_000 });
      expect(answer.redirects.length).toBeLessThanOrEqual(MAX_REDIRECTS);
      expect(server.seen.length).toBeLessThanOrEqual(MAX_REDIRECTS + 1);
      for (const hop of answer.redirects) expect(() => new URL(hop)).not.toThrow();
      if (answer.error === null) expect(answer.status).not.toBeNull();
      // Followed are only hops to this machine: everything else was refused before it was asked.
      for (const hop of [answer.url, ...answer.redirects].slice(0, server.seen.length))
        expect(new URL(hop).protocol).toBe('http:');
      if (answer.error?.kind === 'refused') expect(answer.status).toBeNull();
    }),
  );
});
