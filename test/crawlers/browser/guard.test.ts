import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { deadPort, html, serve, serveTls, type TestServer } from './servers.ts';

/** Tries everything that a page can send with, and tells what became of it. */
const PAGE = `<meta charset="utf-8"><title>网厅</title><body>
<form id="form" method="post" action="/apply/submit" target="_blank"><input name="a" value="1"></form>
<script>
const tell = (promise) => promise.then((r) => r.ok ? 'read' : 'refused', () => 'refused');
async function attempts() {
  const xhr = (method, url) => new Promise((done) => {
    const x = new XMLHttpRequest(); x.open(method, url); x.onloadend = () => done(x.status === 200 ? 'read' : 'refused'); x.send('a=1');
  });
  const result = {
    query: await tell(fetch('/item/queryList', { method: 'POST', body: 'a=1' })),
    submit: await tell(fetch('/apply/submit', { method: 'POST', body: 'a=1' })),
    xhr: await xhr('POST', '/draft/save'),
    put: await tell(fetch('/item/list', { method: 'PUT', body: 'a=1' })),
    get: await tell(fetch('/draft/save?x=1')),
    kept: await tell(fetch('/apply/submit', { method: 'POST', body: 'x', keepalive: true })),
    request: await tell(fetch(new Request('/apply/submit', { method: 'POST', body: 'x', keepalive: true }))),
    worker: await new Promise((done) => {
      const w = new Worker(URL.createObjectURL(new Blob(["fetch('" + location.origin + "/apply/submit?worker', { method: 'POST', body: 'x', mode: 'no-cors', keepalive: true }).then((r) => postMessage(r.status === 200 ? 'read' : 'refused'), () => postMessage('refused'))"])));
      w.onmessage = (e) => done(e.data);
    }),
    socket: await new Promise((done) => { const s = new WebSocket('ws://' + location.host + '/ws'); s.onclose = () => done('closed'); s.onopen = () => done('open'); }),
    beacon: navigator.sendBeacon('/apply/submit', 'x'),
    serviceWorker: await navigator.serviceWorker.register('/sw.js').then(() => 'yes', () => 'no'),
  };
  new Image().src = '/form/save?pixel=1';
  document.getElementById('form').submit();
  window.print();
  return result;
}
addEventListener('pagehide', () => {
  navigator.sendBeacon('/bye/submit', 'x');
  fetch('/bye/submit', { method: 'POST', body: 'x', keepalive: true }).catch(() => {});
});
</script>`;
const REFUSED = {
  query: 'read',
  submit: 'refused',
  xhr: 'refused',
  put: 'refused',
  get: 'refused',
  kept: 'refused',
  request: 'refused',
  worker: 'refused',
  socket: 'closed',
  beacon: true,
};

let plain: TestServer;
let tls: TestServer;
let host: BrowserHost;
const open = (allowLoopback = true): Promise<AuditWeb> =>
  host.openWeb({ allowLoopback, pace: createPace(), evidence: memoryEvidence() });

beforeAll(async () => {
  const handler = (_: unknown, response: Parameters<typeof html>[0]) => html(response, PAGE);
  plain = await serve(handler);
  tls = await serveTls(handler);
  host = await launchBrowser({ args: ['--ignore-certificate-errors'] });
});
afterAll(async () => {
  await host.close();
  await Promise.all([plain.close(), tls.close()]);
});

describe.each(['http', 'https', 'https after http'])('what a page sends over %s', (kind) => {
  test('only what reads arrives', async () => {
    const server = kind === 'http' ? plain : tls;
    const web = await open();
    const page = await web.tab();
    if (kind === 'https after http') {
      // The way a person comes: a link of a plain page, which nobody announced to the guard.
      await page.goto(plain.url);
      await page.evaluate((url) => location.assign(url), server.url);
      await page.waitForURL(`${server.url}/`);
    } else {
      await web.pace(server.url);
      await page.goto(server.url);
    }
    expect(await page.evaluate('attempts()')).toMatchObject(REFUSED);
    await page.goto(`${server.url}/next`);
    // A last round trip: what was sent before has arrived by now.
    await page.evaluate(() => fetch('/item/list').then((r) => r.text()));
    await web.close();
    const arrived = server.seen.splice(0).filter((line) => !line.includes('favicon'));
    expect(arrived.filter((line) => /submit|save|ws|PUT|sw\.js/.test(line))).toEqual([]);
    expect(arrived).toContain('POST /item/queryList');
    expect(new Set(web.stopped.map(({ rule }) => rule))).toEqual(new Set(['submit', 'method', 'beacon', 'websocket']));
    expect(web.budget.spent.requests).toBeGreaterThanOrEqual(4);
    plain.seen.length = 0;
  });
});

test('without the guard all of it would arrive', async () => {
  const context = await (await host.browser()).newContext();
  const page = await context.newPage();
  await page.goto(plain.url);
  await page.evaluate('attempts()');
  await page.goto(`${plain.url}/next`);
  await page.evaluate(() => fetch('/item/list').then((r) => r.text()));
  await context.close();
  for (const line of [
    'POST /apply/submit',
    'POST /apply/submit?worker',
    'POST /draft/save',
    'PUT /item/list',
    'GET /form/save?pixel=1',
    'UPGRADE /ws',
    'POST /bye/submit',
  ])
    expect(plain.seen).toContain(line);
  plain.seen.length = 0;
});

describe('addresses', () => {
  test('loopback is refused in tabs and in HTTP where it is not allowed', async () => {
    const web = await open(false);
    const page = await web.tab();
    const response = await page.goto(`${plain.url}/closed`);
    expect([response?.status(), response?.headers()['x-wangting-guard']]).toEqual([403, 'loopback-address']);
    await expect(page.goto(`${tls.url}/closed`)).rejects.toThrow(/ERR_TUNNEL/);
    expect(web.failureOf?.(`${tls.url}/closed`)).toEqual({ kind: 'refused', message: 'loopback-address' });
    expect((await web.fetch(`${plain.url}/closed`)).error).toEqual({ kind: 'refused', message: 'loopback-address' });
    expect(await web.allowed(plain.url)).toBe(false);
    expect([...plain.seen, ...tls.seen].filter((line) => line.includes('closed'))).toEqual([]);
    await web.close();
  });
  test('a failure of the network is told from an answer', async () => {
    const web = await open();
    const page = await web.tab();
    const port = await deadPort();
    const response = await page.goto(`http://127.0.0.1:${port}/`);
    expect([response?.status(), response?.headers()['x-wangting-upstream']]).toEqual([502, 'connect']);
    await expect(page.goto(`https://127.0.0.1:${port}/`)).rejects.toThrow();
    expect(web.failureOf?.(`https://127.0.0.1:${port}/`)?.kind).toBe('connect');
    await web.close();
  });
});

describe('phases', () => {
  test('the assistant may be asked in its phase only; in a form nothing that is not surely reading goes out', async () => {
    const web = await open();
    const page = await web.tab();
    await page.goto(plain.url);
    const post = (path: string) =>
      page.evaluate((to) => fetch(to, { method: 'POST', body: 'q=1' }).then((r) => r.status), path);
    expect(await post('/robot/ask')).toBe(403);
    web.setPhase('assistant');
    expect(await post('/robot/ask')).toBe(200);
    web.setPhase('load');
    expect(await post('/gateway')).toBe(200);
    web.setPhase('form');
    expect(await post('/gateway')).toBe(403);
    expect(await post('/region/list')).toBe(200);
    await web.close();
  });
});
