import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepHtml, keepScreenshot, memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { sandboxState } from '../../../crawlers/browser/executable.ts';
import { type BrowserHost, launchBrowser, userAgent, type WebOptions } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { BrowserLostError, BudgetError } from '../../../crawlers/errors.ts';
import { html, serve, type TestServer } from './servers.ts';

let server: TestServer;
let host: BrowserHost;
const open = (more: Partial<WebOptions> = {}) =>
  host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence(), ...more });

beforeAll(async () => {
  server = await serve((request, response) => {
    if (request.url === '/robots.txt') return response.end('User-agent: wangting\nDisallow: /private\n');
    if (request.url === '/busy') return response.writeHead(503, { 'retry-after': '1' }).end();
    if (request.url === '/file')
      return response.writeHead(200, { 'content-disposition': 'attachment; filename=a.pdf' }).end('x');
    return html(
      response,
      `<title>t</title><p id="agent">${request.headers['user-agent']}</p><p id="cookie">${request.headers.cookie ?? ''}</p>
      <input type="password" value="hunter2"><p>13812345678 110101199003070011</p>`,
    );
  });
  host = await launchBrowser();
});
afterAll(async () => {
  await host.close();
  await server.close();
});

test('tabs and HTTP name themselves alike, speak Chinese and stand in Shanghai', async () => {
  const web = await open({ userAgentContact: 'mailto:audit@example.org (室)' });
  const page = await web.tab();
  await page.goto(server.url);
  const agent = await page.innerText('#agent');
  expect(agent).toMatch(/^Mozilla\/5\.0 .*Chrome\/[\d.]+ .*wangting\/\d+\.\d+\.\d+ \(\+mailto:audit@example\.org\)$/);
  expect(Buffer.from((await web.fetch(server.url)).body).toString()).toContain(agent);
  expect(
    await page.evaluate(() => [
      navigator.language,
      Intl.DateTimeFormat().resolvedOptions().timeZone,
      innerWidth,
      innerHeight,
    ]),
  ).toEqual(['zh-CN', 'Asia/Shanghai', 1366, 900]);
  const small = await web.tab({ viewport: { width: 390, height: 844 } });
  expect(await small.evaluate(() => innerWidth)).toBe(390);
  await web.close();
});

test('the browser is in its sandbox wherever that can be', () => {
  expect(host.sandboxed).toBe(sandboxState().usable);
});

test('cities share no cookies', async () => {
  const [one, other] = await Promise.all([open(), open()]);
  const page = await one.tab();
  await page.goto(server.url);
  await page.evaluate(() => {
    Reflect.set(document, 'cookie', 'a=1');
  });
  const second = await one.tab();
  await second.goto(server.url);
  expect(await second.innerText('#cookie')).toBe('a=1');
  const foreign = await other.tab();
  await foreign.goto(server.url);
  expect(await foreign.innerText('#cookie')).toBe('');
  await Promise.all([one.close(), other.close()]);
});

test('robots.txt binds what asks for it, and the words of an address bind all', async () => {
  const web = await open();
  expect((await web.fetch(`${server.url}/private`, { robots: true })).error?.kind).toBe('robots');
  expect((await web.fetch(`${server.url}/private`)).status).toBe(200);
  expect(await web.robots(`${server.url}/private`)).toEqual({ allowed: false, crawlDelaySeconds: null });
  expect((await web.fetch(`${server.url}/user/logout`)).error).toEqual({ kind: 'refused', message: 'sign-out' });
  expect(web.stopped).toEqual([{ url: `${server.url}/user/logout`, method: 'GET', rule: 'sign-out' }]);
  expect(server.seen).not.toContain('GET /user/logout');
  await web.close();
});

test('Retry-After is obeyed by tabs and HTTP together', async () => {
  const web = await open();
  await (await web.tab()).goto(`${server.url}/busy`);
  const before = performance.now();
  await web.fetch(server.url);
  expect(performance.now() - before).toBeGreaterThanOrEqual(900);
  await web.close();
});

test('budgets bound requests and time', async () => {
  const web = await open({ budget: { requests: 2 } });
  await web.fetch(server.url);
  web.budget.check();
  await (await web.tab()).goto(server.url);
  expect(() => web.budget.check()).toThrow(BudgetError);
  expect((await web.fetch(server.url)).error?.kind).toBe('budget');
  expect(web.budget.spent.requests).toBe(2);
  await web.close();
  const few = await open({ budget: { pages: 3 } });
  few.budget.visit();
  few.budget.check(1);
  expect([few.budget.room(1), few.budget.room(2)]).toEqual([true, false]);
  expect(() => few.budget.check(2)).toThrow('页面访问次数上限（1 次）');
  few.budget.visit();
  few.budget.visit();
  expect(() => few.budget.check()).toThrow(BudgetError);
  // Pages are the browser's: the checks of links go on.
  expect((await few.fetch(server.url)).error).toBeNull();

  const late = await open({ budget: { minutes: 0 } });
  expect(() => late.budget.check()).toThrow(BudgetError);
  await late.close();
});

test('without a browser there are no tabs', async () => {
  const web = await open({ fetchOnly: true });
  await expect(web.tab()).rejects.toThrow();
  expect((await web.fetch(server.url)).status).toBe(200);
  await web.close();
});

test('downloads are cancelled', async () => {
  const web = await open();
  const page = await web.tab();
  const download = page.waitForEvent('download');
  await page.goto(`${server.url}/file`).catch(() => {});
  expect(await (await download).failure()).not.toBeNull();
  await web.close();
});

test('evidence holds no secrets', async () => {
  const evidence = memoryEvidence();
  const web = await open({ evidence });
  const page = await web.tab();
  await page.goto(`${server.url}/?token=abcdef&id=7`);
  const picture = await keepScreenshot(page, web.evidence, 'home');
  const source = await keepHtml(page, web.evidence);
  const kept = evidence.kept.get(source ?? '');
  const text = Buffer.from(kept?.bytes ?? []).toString();
  expect(kept?.about.url).toBe(`${server.url}/?token=***&id=7`);
  expect(text).toContain('138****5678');
  for (const secret of ['hunter2', '13812345678', '199003070011', 'abcdef']) expect(text).not.toContain(secret);
  expect(Buffer.from(evidence.kept.get(picture ?? '')?.bytes ?? []).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
  await page.close();
  expect(await keepScreenshot(page, web.evidence)).toBeNull();
  await web.close();
});

test('a browser that dies is lost for the city that used it and started again for the next', async () => {
  const dying = await launchBrowser();
  const options = { allowLoopback: true, pace: createPace(), evidence: memoryEvidence() };
  const web = await dying.openWeb(options);
  const page = await web.tab();
  const pid = await dying.pid();
  const pending = page.evaluate(() => new Promise(() => {})).catch((error: unknown) => error);
  const gone = new Promise((done) => page.context().once('close', done));
  process.kill(pid ?? 0, 'SIGKILL');
  expect(await pending).toBeInstanceOf(Error);
  await gone;
  expect(web.lost).toBe(true);
  const next = await dying.openWeb(options);
  await (await next.tab()).goto(server.url);
  expect(next.lost).toBe(false);
  expect(await dying.pid()).not.toBe(pid);
  await dying.close();
  await expect(dying.openWeb(options)).rejects.toBeInstanceOf(BrowserLostError);
});

test('a browser that hangs is killed, and is lost like one that died', async () => {
  const hanging = await launchBrowser({ askEveryMs: 200 });
  const options = { allowLoopback: true, pace: createPace(), evidence: memoryEvidence() };
  const web = await hanging.openWeb(options);
  const page = await web.tab();
  await page.goto(server.url);
  const pid = (await hanging.pid()) ?? 0;
  const asked = page.evaluate(() => new Promise(() => {}));
  process.kill(pid, 'SIGSTOP');
  await expect(asked).rejects.toThrow(/closed/);
  // Several that see it lost at once wait for one new browser.
  const next = await Promise.all([1, 2, 3].map(() => hanging.openWeb(options)));
  const tabs = await Promise.all(next.map((one) => one.tab()));
  expect(new Set(tabs.map((tab) => tab.context().browser())).size).toBe(1);
  expect(await hanging.pid()).not.toBe(pid);
  await hanging.close();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('a browser that served many cities is replaced, and ends when the last of them is closed', async () => {
  const serving = await launchBrowser({ retireAfter: 2 });
  const options = { allowLoopback: true, pace: createPace(), evidence: memoryEvidence() };
  const webs = await Promise.all([1, 2, 3].map(() => serving.openWeb(options)));
  const browsers = [];
  for (const web of webs) browsers.push((await web.tab()).context().browser());
  const [first, second, third] = browsers;
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  await webs[0]?.close();
  expect(first?.isConnected()).toBe(true);
  const gone = new Promise((done) => first?.once('disconnected', done));
  await webs[1]?.close();
  await gone;
  expect(third?.isConnected()).toBe(true);
  await serving.close();
});

test('the contact of the User-Agent cannot break the header', () => {
  expect(userAgent('X', 'a\r\nb: c(d)')).toMatch(/^X wangting\/[\d.]+ \(\+ab: cd\)$/);
  expect(userAgent('X', '')).toMatch(/^X wangting\/[\d.]+$/);
});
