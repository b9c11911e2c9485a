import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import type { Reason } from '../../../crawlers/facts.ts';
import { createExchanges } from '../../../crawlers/links/exchange.ts';
import { createLooker } from '../../../crawlers/links/look.ts';
import { createMadeUps } from '../../../crawlers/links/made-up.ts';
import { observeSoftNotFound } from '../../../crawlers/links/soft-not-found.ts';
import { type Answering, localSite, redirect } from '../local-site.ts';

let host: BrowserHost;
let web: AuditWeb;
beforeAll(async () => {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace({}), evidence: memoryEvidence() });
});
afterAll(async () => {
  await web?.close();
  await host?.close();
});

async function told(routes: Record<string, Answering>, unknown: Reason | null = null) {
  const site = await localSite(routes);
  const looker = createLooker(web, 2);
  try {
    const exchanges = createExchanges(web);
    const madeUps = createMadeUps(exchanges, 'test');
    const fact = await observeSoftNotFound({ urls: [site.origin], unknown, madeUps, looker, evidence: web.evidence });
    return fact.state === 'observed' ? fact.value : fact.reason;
  } finally {
    await looker.close();
    await site.close();
  }
}

const HOME = '<h1>政务服务网</h1><p>高效办成一件事，个人服务、法人服务、部门服务、好差评。</p>';
const LOST = '<h1>404</h1><p>抱歉，您访问的页面不存在</p>';
/** An application that knows its routes by `route`, and shows its own 404 for others. */
const application = (route: string, frame = '<div id="app"></div>'): string =>
  `<!doctype html><meta charset="utf-8"><title>政务服务网</title>${frame}<script>
   document.getElementById('app').innerHTML=/^\\/?$/.test(${route})?${JSON.stringify(HOME)}:${JSON.stringify(LOST)}</script>`;
const FRAME = `<header>${'政务服务网的页眉 '.repeat(20)}</header><div id="app"></div><footer>${'主办单位：某某市人民政府办公室 '.repeat(20)}</footer>`;

test('an application is judged by what it shows: its home for any path, or its own 404', async () => {
  expect(await told({ '*': application('location.hash.slice(1)') })).toBe(true);
  expect(await told({ '*': application('location.pathname') })).toBe(false);
  expect(await told({ '*': application('location.hash.slice(1)', FRAME) })).toBe(true);
  expect(await told({ '*': application('location.pathname', FRAME) })).toBe(false);
});

test('a server by what it answers', async () => {
  expect(await told({})).toBe(false);
  expect(await told({ '*': HOME })).toBe(true);
  expect(await told({ '*': LOST })).toBe(true);
  expect(await told({ '/': HOME, '*': redirect('/') })).toBe(true);
  expect(await told({ '*': 500 })).toBe(false);
});

test('where the hall was not found an honest portal says nothing of its host', async () => {
  expect(await told({}, 'not-found-by-walker')).toBe('not-found-by-walker');
  expect(await told({ '*': HOME }, 'not-found-by-walker')).toBe(true);
});
