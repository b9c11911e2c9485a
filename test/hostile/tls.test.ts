import { createSecureServer } from 'node:http2';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { openTab } from '../../crawlers/browser/tab.ts';
import { lookAtCertificate } from '../../crawlers/reachability/certificate.ts';
import { certificates, pem } from './certificates.ts';
import { http2 } from './http2.ts';
import { GOOD, type HostileServer, hostileServer } from './kit.ts';

const CA = pem('ca.pem');
const usual = getCACertificates('default');

let good: HostileServer;
let host: BrowserHost;
let web: AuditWeb;

beforeAll(async () => {
  setDefaultCACertificates([...usual, CA]);
  good = await hostileServer([]);
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
});
afterAll(async () => {
  setDefaultCACertificates(usual);
  await host?.close();
  await good?.close();
});

async function listening(server: ReturnType<typeof createSecureServer> | ReturnType<typeof createServer>) {
  server.on('tlsClientError', () => {});
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

describe('certificates', () => {
  test.each(certificates.map((one) => [one.id, one] as const))('%s', async (_, { certificate, state, why, read }) => {
    const arrived: string[] = [];
    const files = { key: pem(`${certificate}.key`), cert: pem(`${certificate}.pem`) };
    const server = createServer({ ...files, ciphers: 'DEFAULT@SECLEVEL=0' }, (request, response) => {
      arrived.push(request.url ?? '');
      response.end(GOOD);
    });
    const url = await listening(server);
    try {
      const look = await lookAtCertificate(url, [CA]);
      expect([look.state, look.why]).toEqual([state, expect.stringContaining(why)]);
      const { status, error } = await web.fetch(url);
      expect([status, error?.kind ?? null]).toEqual(read ? [200, null] : [null, 'tls']);
      expect(arrived.length).toBe(read ? 1 : 0);
      const tab = await openTab(web);
      // The browser knows no CA of ours.
      expect((await tab.open(url)).error).toBe('tls');
      expect((await tab.open(good.origin)).error).toBeNull();
      await tab.close();
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});

describe('HTTP/2', () => {
  let lenient: BrowserHost;
  let theirs: AuditWeb;
  beforeAll(async () => {
    lenient = await launchBrowser({ args: ['--ignore-certificate-errors'] });
    theirs = await lenient.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  });
  afterAll(() => lenient?.close());

  test.each(http2.map((one) => [one.id, one] as const))('%s', async (_, { stream }) => {
    const versions = new Set<string>();
    const server = createSecureServer(
      { key: pem('valid.key'), cert: pem('valid.pem'), allowHTTP1: true },
      (_, response) => {
        if (response.stream === undefined) response.end(GOOD);
      },
    );
    server.on('session', (session) => session.on('error', () => {}));
    server.on('stream', (one) => {
      versions.add('h2');
      one.on('error', () => {});
      stream(one);
    });
    const url = await listening(server);
    try {
      expect(await theirs.fetch(url)).toMatchObject({ status: 200, error: null });
      expect(versions.size).toBe(0);
      const tab = await openTab(theirs, { own: true, settleMs: 500 });
      const opening = tab.open(url);
      const late = new Promise<'late'>((done) => setTimeout(done, 2_500, 'late'));
      const arrival = await Promise.race([opening, late]);
      expect(versions).toEqual(new Set(['h2']));
      opening.catch(() => {});
      await tab.close();
      if (arrival !== 'late') expect([null, 'other', 'connect']).toContain(arrival.error);
      const other = await openTab(theirs, { own: true });
      expect((await other.open(good.origin)).error).toBeNull();
      await other.close();
    } finally {
      server.close();
    }
  });
});
