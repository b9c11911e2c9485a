import { afterAll, beforeAll, expect, test } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { openTab } from '../../../crawlers/browser/tab.ts';
import { type LocalSite, localSite, redirect } from '../local-site.ts';

/** Shows the region that was chosen on an earlier visit, as portals do that keep it in the browser. */
const remembering = (
  store: string,
  set: string,
): string => `<!doctype html><title>门户</title><p id="region"></p><script>
  document.querySelector('#region').textContent = ${store}.region ?? '请选择区划';
  ${set};
</script>`;

let host: BrowserHost;
let web: AuditWeb;
let portal: LocalSite;
let hall: LocalSite;

beforeAll(async () => {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
  portal = await localSite({
    '/tab': remembering('sessionStorage', "sessionStorage.region = '中山区'"),
    '/browser': remembering('localStorage', "localStorage.region = '中山区'"),
  });
  hall = await localSite({ '/': '<title>网厅</title><p>中山区政务服务网</p>' });
});
afterAll(async () => {
  await web.close();
  await host.close();
  await portal.close();
  await hall.close();
});

test.each(['/tab', '/browser'])(
  'a first visit knows nothing of an earlier one (%s), wherever the tab went since',
  async (path) => {
    const tab = await openTab(web);
    await tab.open(`${portal.origin}${path}`);
    await tab.open(`${portal.origin}${path}`);
    expect((await tab.look()).text).toContain('中山区');
    await tab.open(hall.origin);
    await tab.fresh();
    await tab.open(`${portal.origin}${path}`);
    expect((await tab.look()).text).toContain('请选择区划');
    await tab.close();
  },
);

test('what a site keeps in one tab is not met in the next', async () => {
  const first = await openTab(web);
  await first.open(`${portal.origin}/tab`);
  await first.open(hall.origin);
  await first.close();
  const second = await openTab(web);
  await second.open(`${portal.origin}/tab`);
  expect((await second.look()).text).toContain('请选择区划');
  await second.close();
});

test('a window that a page opened has the status with which it was answered', async () => {
  const site = await localSite({
    '/': '<!doctype html><p style="cursor:pointer" onclick="window.open(\'/gone\')">打开</p>',
    '/gone': 500,
  });
  const tab = await openTab(web);
  await tab.open(`${site.origin}/`);
  const [link] = (await tab.view()).actions;
  expect(await tab.click(link!)).toMatchObject({ kind: 'opened', status: 500 });
  expect((await tab.view()).status).toBe(500);
  await tab.close();
  await site.close();
});

test('answers given on the way leave the phase as it was', async () => {
  const tab = await openTab(web);
  web.setPhase('assistant');
  await tab.inForm(async () => expect(web.setPhase('form')).toBe('form'));
  expect(web.setPhase('load')).toBe('assistant');
  await tab.close();
});

test('where a press was sent on, what was asked for is known beside what is shown', async () => {
  const site = await localSite({
    '/': `<title>指南</title><p>办事指南</p><a href="javascript:void(0)" onclick="location.href='/down?fid=7'">空表下载</a>`,
    '/down': redirect('/lost?of=/down'),
    '/lost': '<title>出错了</title><p>您要下载的文件不存在</p>',
  });
  const tab = await openTab(web);
  await tab.open(`${site.origin}/`);
  const button = (await tab.look()).actions.find((a) => a.text === '空表下载');
  expect(await tab.click(button!)).toMatchObject({
    kind: 'navigated',
    url: `${site.origin}/lost?of=/down`,
    asked: `${site.origin}/down?fid=7`,
  });
  await tab.close();
  await site.close();
});
