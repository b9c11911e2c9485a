import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import { openTab } from '../../crawlers/browser/tab.ts';
import { lookAtCertificate } from '../../crawlers/reachability/certificate.ts';
import { type HostileServer, hostileNames, hostileServer, to } from './kit.ts';
import { type NameCase, names } from './names.ts';

let server: HostileServer;
let host: BrowserHost;
let web: AuditWeb;

beforeAll(async () => {
  server = await hostileServer([
    {
      id: 'away',
      does: '',
      comes: '',
      serve: (q, s, rest, origin) => to(rest.slice(1).replace('PORT', new URL(origin).port))(q, s, rest, origin),
    },
  ]);
  host = await launchBrowser();
});
afterAll(async () => {
  await host?.close();
  await server?.close();
});

const REFUSED = { kind: 'refused', message: 'private-address' };
const RUNS: Record<NameCase['by'], (name: string) => Promise<void>> = {
  async http(name) {
    expect((await web.fetch(`http://${name}:${server.port}/rebound`)).error).toEqual(REFUSED);
  },
  async redirect(name) {
    // Its second look-up is the redirect's.
    expect((await web.fetch(`${server.origin}/away/http://${name}:PORT/rebound`)).error).toEqual(REFUSED);
    expect((await web.fetch(`${server.origin}/away/http://${name}:PORT/judged`)).status).toBe(200);
  },
  async tab(name) {
    const tab = await openTab(web);
    expect(await tab.open(`http://${name}:${server.port}/rebound`)).toMatchObject({
      error: 'refused',
      message: 'private-address',
    });
    await tab.close();
  },
  async tunnel(name) {
    const tab = await openTab(web);
    expect(await tab.open(`https://${name}:${server.port}/rebound`)).toMatchObject({
      error: 'refused',
      message: 'private-address',
    });
    await tab.close();
  },
  async certificate(name) {
    const look = await lookAtCertificate(`https://${name}:${server.port}/`, undefined, web.lookup);
    expect([look.state, look.why]).toEqual([null, expect.stringContaining('private-address')]);
  },
};

test.each(names.map((one) => [one.id, one] as const))('%s', async (id, { by }) => {
  web = await host.openWeb({
    allowLoopback: true,
    pace: createPace(),
    evidence: memoryEvidence(),
    resolve: hostileNames(),
  });
  try {
    const name = `${id}.example`;
    expect(await web.allowed(`http://${name}:${server.port}/`)).toBe(true);
    await RUNS[by](name);
    expect(server.seen.filter((line) => line.endsWith('/rebound') && !line.includes('/away/'))).toEqual([]);
  } finally {
    await web.close();
  }
});
