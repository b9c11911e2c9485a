import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { findExecutable, sandboxState } from '../../../crawlers/browser/executable.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { REFUSED_SOCKETS } from '../../../crawlers/browser/no-sockets.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { html, serve, serveHttp2, type TestServer } from './servers.ts';

/** Every worker that a page can have, by where its script comes from and which document makes it. */
const WORKERS = `{
  blob: (code) => new Worker(blob(code)),
  data: (code) => new Worker(data(code)),
  script: () => new Worker('/script?by=script'),
  redirected: () => new Worker('/moved?by=redirected'),
  module: () => new Worker('/script?by=module', { type: 'module' }),
  nested: (code) => new Worker(blob('kept = new Worker(' + JSON.stringify(data(code)) + ')')),
  sharedBlob: (code) => new SharedWorker(blob(code)),
  sharedData: (code) => new SharedWorker(data(code)),
  sharedScript: () => new SharedWorker('/script?by=sharedScript'),
  ofFrame: (code) => new (frame({}).contentWindow.Worker)(blob(code)),
  ofText: (code) => frame({ srcdoc: inner(code) }),
  ofBlob: (code) => frame({ src: blob(inner(code), 'text/html') }),
  ofData: (code) => frame({ src: 'data:text/html,' + encodeURIComponent(inner(code)) }),
  ofWritten: (code) => { const made = frame({}).contentDocument; made.open(); made.write(inner(code)); made.close(); },
  ofDrawing: () => frame({ src: '/drawing?by=ofDrawing' }),
}`;
const ALL = [...WORKERS.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name ?? '');

/** Opens a WebSocket and tells by a request what it was when that has ended well or ill. */
const code = (at: string, by: string) =>
  `const s = new WebSocket(${JSON.stringify(`${at.replace('https', 'wss')}/ws?by=${by}`)});
  s.onopen = s.onerror = () => fetch(${JSON.stringify(`${at}/item/list?by=${by}`)}, { mode: 'no-cors' });`;

const page = (at: string) => `<!doctype html><meta charset="utf-8"><title>网厅</title><body><script>
const blob = (text, type) => URL.createObjectURL(new Blob([text], { type }));
const data = (text) => 'data:text/javascript,' + encodeURIComponent(text);
const frame = (given) => document.body.appendChild(Object.assign(document.createElement('iframe'), given));
const inner = (text) => '<script>kept = new Worker(' + JSON.stringify(data(text)) + ')<\\/script>';
async function all() {
  // The connection that the WebSockets go into: one with credentials, as they have.
  await fetch('${at}/item/list', { mode: 'no-cors', credentials: 'include' });
  const code = ${JSON.stringify(code(at, 'BY'))};
  window.made = Object.entries(${WORKERS}).map(([by, make]) => make(code.replaceAll('BY', by)));
}
async function ordinary(base) {
  const told = (request) => request.then((r) => r.type === 'opaque' || r.ok, String);
  const source = new EventSource(base + '/events');
  const events = new Promise((done) => { source.onmessage = () => done(true); source.onerror = () => done(false); });
  return {
    fetch: await told(fetch(base + '/item/list')),
    elsewhere: await told(fetch('${at}/item/list', { mode: 'no-cors' })),
    blob: await told(fetch(blob('a'))),
    data: await told(fetch('data:,a')),
    xhr: await new Promise((done) => { const x = new XMLHttpRequest(); x.open('GET', base + '/item/list'); x.onloadend = () => done(x.status === 200); x.send(); }),
    events: await events,
  };
}
</script>`;

let plain: TestServer;
let http2: TestServer;
let host: BrowserHost;
let bare: Browser;
beforeAll(async () => {
  const answer: Parameters<typeof serve>[0] = ({ url = '' }, response) => {
    const by = /by=(\w+)/.exec(url)?.[1] ?? '';
    if (url.startsWith('/moved')) return response.writeHead(302, { location: url.replace('moved', 'script') }).end();
    if (url.startsWith('/script'))
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(code(http2.url, by));
    if (url.startsWith('/drawing'))
      return response
        .writeHead(200, { 'content-type': 'image/svg+xml' })
        .end(
          `<svg xmlns="http://www.w3.org/2000/svg"><script><![CDATA[kept = new Worker('data:text/javascript,' + encodeURIComponent(${JSON.stringify(code(http2.url, by))}))]]></script></svg>`,
        );
    if (url === '/events') return response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: a\n\n');
    return html(response, url === '/old' ? '<p>old</p><svg></svg>' : page(http2.url));
  };
  [plain, http2] = await Promise.all([serve(answer), serveHttp2(answer)]);
  const args = ['--ignore-certificate-errors'];
  host = await launchBrowser({ args });
  const { path } = await findExecutable();
  bare = await chromium.launch({ executablePath: path, chromiumSandbox: sandboxState().usable, args });
});
afterEach(() => {
  plain.seen.length = 0;
  http2.seen.length = 0;
});
afterAll(async () => {
  await Promise.all([host?.close(), bare?.close()]);
  await Promise.all([plain?.close(), http2?.close()]);
});

const arrived = (what: RegExp) => http2.seen.flatMap((line) => what.exec(line)?.[1] ?? []).sort();
/** Until every worker has had its answer. */
const everyWorker = () =>
  expect.poll(() => arrived(/^GET \/item\/list\?by=(\w+)/), { timeout: 15_000 }).toEqual([...ALL].sort());

describe.each(['http', 'HTTP/2'])('a page over %s', (kind) => {
  const url = () => (kind === 'http' ? plain.url : http2.url);
  async function guarded(path: string, look: (page: Page, web: AuditWeb) => Promise<void>): Promise<void> {
    const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
    const tab = await web.tab();
    await web.pace(`${url()}${path}`);
    await tab.goto(`${url()}${path}`);
    await look(tab, web);
    await web.close();
  }
  async function unguarded(path: string, look: (page: Page) => Promise<void>): Promise<void> {
    const context = await bare.newContext();
    const tab = await context.newPage();
    await tab.goto(`${url()}${path}`);
    await look(tab);
    await context.close();
  }
  const tryAll = async (tab: Page) => {
    await tab.evaluate('all()');
    await everyWorker();
  };

  test('reaches a server from every worker by a WebSocket inside HTTP/2', async () => {
    await unguarded('/', tryAll);
    expect(arrived(/^UPGRADE \/ws\?by=(\w+) websocket/)).toEqual([...ALL].sort());
  });
  test('does not where the guard stands', async () => {
    await guarded('/', async (tab, web) => {
      await tryAll(tab);
      const told = () => web.stopped.flatMap(({ url, rule }) => (rule === 'websocket' ? url : []));
      const dedicated = ALL.filter((by) => !by.startsWith('shared')).sort();
      await expect
        .poll(() => [...new Set(told().flatMap((url) => /by=(\w+)/.exec(url)?.[1] ?? []))].sort())
        .toEqual(dedicated);
      // Of a shared worker only that it did.
      await expect.poll(told).toContainEqual(expect.stringContaining(REFUSED_SOCKETS));
    });
    expect(http2.seen.filter((line) => line.startsWith('UPGRADE'))).toEqual([]);
  });
  test('does whatever else it does', async () => {
    await guarded('/', async (tab) => {
      const done = { fetch: true, elsewhere: true, blob: true, data: true, xhr: true, events: true };
      expect(await tab.evaluate(`ordinary(${JSON.stringify(url())})`)).toEqual(done);
    });
  });
  test.each(['/', '/old', '/drawing'])('is as it was: %s', async (path) => {
    const seen: unknown[] = [];
    const look = async (tab: Page) => {
      seen.push(
        await tab.evaluate(() => [
          document.compatMode,
          document.childNodes.length,
          new XMLSerializer().serializeToString(document),
        ]),
      );
    };
    await guarded(path, look);
    await unguarded(path, look);
    expect(seen[0]).toEqual(seen[1]);
  });
});
