import { readFileSync } from 'node:fs';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Facts } from '../../crawlers/facts.ts';
import type { PastSample } from '../../crawlers/reachability/samples.ts';
import { createReachabilityCrawler, type ReachabilityOptions } from '../../crawlers/reachability.ts';
import { auditedHall } from './audited.ts';
import { inTurn, type LocalSite, localSite, send } from './local-site.ts';

const HOME = `<!doctype html><title>市政务服务网</title><h1>市政务服务网</h1><p>${'个人服务、法人服务、部门服务、好差评、办件查询。'.repeat(20)}</p>`;
let host: BrowserHost;
const sites: LocalSite[] = [];
const site = async (routes: Parameters<typeof localSite>[0]) => {
  const made = await localSite(routes);
  sites.push(made);
  return made;
};

async function reach(
  portals: { province: string; city: string; district?: string },
  options: ReachabilityOptions = {},
  pastSamples: readonly PastSample[] = [],
) {
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  try {
    const { facts } = await createReachabilityCrawler({
      spacingMs: 30,
      timeoutMs: 400,
      patienceMs: 6_000,
      ...options,
    }).observe({ ...auditedHall(portals), pastSamples }, web);
    return facts as Facts;
  } finally {
    await web.close();
  }
}
async function closedPort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return `http://127.0.0.1:${port}/`;
}

beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(async () => {
  await host?.close();
  for (const one of sites) await one.close();
});

describe('reachability', () => {
  it('of portals that answer, measured once where province and city are one', async () => {
    const s = await site({ '/': HOME });
    const facts = await reach({ province: `${s.origin}/`, city: `${s.origin}/` });
    expect(facts['site.province']).toMatchObject({ state: 'observed', value: 'up' });
    expect(facts['site.city']).toEqual(facts['site.province']);
    expect(facts['site.district']?.state).toBe('not-applicable');
    expect(facts['site.availability']?.value).toMatchObject({ samples: 3, ok: 3, blocked: 0, ratio: 1 });
    expect(facts['site.certificate']?.value).toBe('none');
    const speed = facts['site.loadMs']?.value;
    expect(speed?.n).toBe(1);
    expect(speed?.lcp).toBeGreaterThan(0);
    expect(speed?.ttfb).toBeGreaterThan(0);
    // Three probes and one load.
    expect(s.count('/')).toBe(4);
  });

  it('takes in the looks of the week before, of its own portals alone', async () => {
    const s = await site({ '/': HOME });
    const looks = (url: string, outcome: PastSample['outcome'], count: number): PastSample[] =>
      Array.from({ length: count }, (_, i) => ({
        ...{ site: url, outcome, status: null, ms: 50, why: outcome },
        at: new Date(Date.now() - (i + 1) * 3_600_000).toISOString(),
      }));
    const home = `${s.origin}/`;
    const past = [
      ...looks(home, 'ok', 160),
      ...looks(home, 'failed', 2),
      ...looks(home, 'blocked', 4),
      ...looks(home, 'ours', 9),
      ...looks('https://other.example/', 'failed', 30),
    ];
    const fact = (await reach({ province: home, city: home }, {}, past))['site.availability'];
    // Three probes of its own; what our own side stopped is no sample.
    expect(fact?.value).toMatchObject({ samples: 169, ok: 163, blocked: 4, days: 6 });
    expect(fact?.value?.ratio).toBeCloseTo(163 / 165);
    const without = (await reach({ province: home, city: home }))['site.availability'];
    expect(without?.value).not.toHaveProperty('days');
    expect(fact?.evidence.length).toBe((without?.evidence.length ?? 0) + 1);
  });

  it('tells down, maintenance, blocked and flapping apart', async () => {
    const up = await site({ '/': inTurn(send(503, ''), send(200, HOME)) });
    const down = await site({ '/': send(500, '') });
    const shut = await site({ '/': send(200, '<title>系统维护</title><p>系统正在升级维护，请稍后访问</p>') });
    const wall = await site({ '/': send(403, '<p>您的访问被拦截</p>') });
    const first = await reach({ province: `${up.origin}/`, city: `${down.origin}/`, district: `${shut.origin}/` });
    expect(first['site.province']).toMatchObject({ value: 'up' });
    expect(first['site.city']).toMatchObject({ state: 'observed', value: 'down' });
    expect(first['site.district']).toMatchObject({ value: 'maintenance' });
    expect(first['site.availability']?.value).toMatchObject({ samples: 9, ok: 2, blocked: 0, ratio: 2 / 9 });
    expect(first['site.city']?.evidence.length).toBeGreaterThan(0);
    const second = await reach({ province: `${wall.origin}/`, city: await closedPort() });
    expect(second['site.province']).toMatchObject({ value: 'blocked' });
    expect(second['site.city']).toMatchObject({ value: 'down' });
    expect(second['site.availability']?.value).toMatchObject({ samples: 6, ok: 0, blocked: 3, ratio: 0 });
  });

  it('holds a portal that never answers down, after its probes and the browser', async () => {
    const silent = await site({ '/': () => {} });
    const up = await site({ '/': HOME });
    const facts = await reach({ province: `${up.origin}/`, city: `${silent.origin}/` });
    expect(facts['site.city']).toMatchObject({ state: 'observed', value: 'down' });
    expect(silent.count('/')).toBeGreaterThanOrEqual(4);
  });

  it('is up where only the browser passes the challenge', async () => {
    const challenge = `<script>document.cookie="__jsl_clearance_s=1;path=/";location.reload()</script>`;
    const s = await site({
      '/': (request, response) =>
        request.headers.cookie?.includes('__jsl_clearance_s')
          ? send(200, HOME)(request, response, 1)
          : send(521, challenge)(request, response, 1),
    });
    const facts = await reach({ province: `${s.origin}/`, city: `${s.origin}/` });
    expect(facts['site.city']).toMatchObject({ value: 'up' });
    expect(facts['site.city']?.note).toContain('浏览器可以打开');
    expect(facts['site.availability']?.value).toMatchObject({ samples: 4, ok: 1, blocked: 3, ratio: 1 });
  });

  it('does not say that the network was away where every home answered', async () => {
    const moved = await site({ '/': HOME });
    const old = `${moved.origin}/col/1.html`;
    const facts = await reach({ province: old, city: old });
    expect(facts['site.city']).toMatchObject({ state: 'unobservable', reason: 'not-found-by-walker' });
    expect(facts['site.availability']).toMatchObject({ state: 'unobservable', reason: 'not-found-by-walker' });
  });

  it('blames no site for a name that cannot be resolved here', async () => {
    const up = await site({ '/': HOME });
    const facts = await reach({ province: `${up.origin}/`, city: 'http://no-such-host-of-wangting.test/' });
    expect(facts['site.city']).toMatchObject({ state: 'unobservable', reason: 'network', value: null });
    expect(facts['site.availability']?.value).toMatchObject({ samples: 3, ok: 3, ratio: 1 });
    // A resolver that is slow to say no is asked several times.
  }, 600_000);

  it('sees a certificate that nobody trusts, and does not call the site down for it', async () => {
    const pem = (name: string) => readFileSync(new URL(`reachability/certificates/${name}`, import.meta.url));
    const server = createSecure({ key: pem('expired.key'), cert: pem('expired.pem') }, (_, response) =>
      response.end(HOME),
    );
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const up = await site({ '/': HOME });
    const facts = await reach({ province: url, city: `${up.origin}/` }, { ca: [pem('ca.pem').toString()] });
    server.closeAllConnections();
    server.close();
    expect(facts['site.certificate']).toMatchObject({ state: 'observed', value: 'expired' });
    expect(facts['site.province']).toMatchObject({ value: 'up' });
    expect(facts['site.province']?.note).toContain('证书');
  });
});
