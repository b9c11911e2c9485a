import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHtml } from '../../../crawlers/answers/reading.ts';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { emptyColumns } from '../../../crawlers/links/columns.ts';
import { createLooker } from '../../../crawlers/links/look.ts';
import { type Answering, localSite, send } from '../local-site.ts';

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

const page = (body: string): string =>
  `<!doctype html><meta charset="utf-8"><title>政务服务网</title><body>${body}</body>`;
/** What is called empty of one column in the navigation, and how many could not be told. */
async function judge(body: string, routes: Record<string, Answering> = {}) {
  const site = await localSite({ '/column': page(body), ...routes });
  const looker = createLooker(web, 4);
  try {
    const url = `${site.origin}/column`;
    const source = page(body);
    const seen = { url, status: 200, headers: {}, reading: readHtml(source), source };
    const found = await emptyColumns([{ name: '个人服务', url, page: seen, navigation: true }], [], looker);
    return { empty: found.empty.length, unsure: found.unsure };
  } finally {
    await looker.close();
    await site.close();
  }
}

const SAYS = '<h2>个人服务</h2><p id="l">暂无数据</p>';
const json = (value: unknown) => send(200, JSON.stringify(value), { 'content-type': 'application/json' });

test('a page that says so when its list has come holds nothing', async () => {
  expect(await judge(`${SAYS}<script>fetch('/list').then(r=>r.json())</script>`, { '/list': json([]) })).toEqual({
    empty: 1,
    unsure: 0,
  });
});

test('while its list is awaited, or did not come, what it says proves nothing', async () => {
  const never = (): void => {};
  expect(await judge(`${SAYS}<script>fetch('/list')</script>`, { '/list': never })).toEqual({ empty: 0, unsure: 1 });
  expect(await judge(`${SAYS}<script>fetch('/list')</script>`, { '/list': 500 })).toEqual({ empty: 0, unsure: 1 });
  // A list that comes as a script which calls back.
  const jsonp = `${SAYS}<script>var s=document.createElement('script');s.src='/list?callback=show';document.body.append(s)</script>`;
  expect(await judge(jsonp, { '/list': 500 })).toEqual({ empty: 0, unsure: 1 });
});

test('cards that a script brings into a box named after its page are something', async () => {
  const cards = ['社会保障卡申领', '户口迁移审批', '最低生活保障审批'];
  const application = (box: string) =>
    `<div id="app"></div><script>fetch('/api/item/getItemList',{method:'POST',headers:{'Content-Type':'application/x-www-form-urlencoded'},body:'pageNum=1&pageSize=8'}).then(r=>r.json()).then(function(l){
     document.getElementById('app').innerHTML='<div class="${box}"><div class="nav-bar"><a href="/column">个人服务</a></div>'+l.map(function(n){return '<div class="card"><p>'+n+'</p><button>办事指南</button></div>'}).join('')+'<div class="footer">主办单位</div></div>'})</script>`;
  for (const box of ['page-personal', 'page', 'layout-header', 'nav-wrap'])
    expect(await judge(application(box), { '/api/item/getItemList': json(cards) })).toEqual({ empty: 0, unsure: 0 });
});

test('what a script writes around every page is nothing of the column', async () => {
  const bar = `document.write('<p><a href="http://national.test/a/">全国一体化平台</a> <a href="http://national.test/b/">跨省办理专区</a> 一张网，处处办</p>')`;
  const around = (own: string): string =>
    page(
      `<script src="/bar.js"></script><p><a href="/">首页</a> <a href="/column">个人服务</a> <a href="/news">要闻动态</a> <a href="/tips">办事须知</a></p>${own}<p>主办：青石市数据局　备案号 88</p>`,
    );
  const pages: Record<string, string> = {
    '/column': around('<h2>个人服务</h2><p>暂无数据</p>'),
    '/news': around('<h2>要闻动态</h2><p><a href="/n/1">全市政务服务工作会议召开</a></p>'),
    '/tips': around('<h2>办事须知</h2><p>取号时间为上午八点半至十一点半，请携带身份证件。</p>'),
    '/help': around('<h2>使用帮助</h2><p>查找事项时请输入事项名称中的两个字以上。</p>'),
  };
  const script = send(200, bar, { 'content-type': 'text/javascript; charset=utf-8' });
  const site = await localSite({ ...pages, '/bar.js': script });
  const looker = createLooker(web, 4);
  try {
    const seen = Object.entries(pages).map(([path, source]) => ({
      url: site.origin + path,
      status: 200,
      headers: {},
      reading: readHtml(source),
      source,
    }));
    const columns = seen.map((p, i) => ({
      name: ['个人服务', '要闻动态', '办事须知', '使用帮助'][i] ?? '',
      url: p.url,
      page: p,
      navigation: true,
    }));
    const found = await emptyColumns(columns, seen, looker);
    expect(found.empty.map(({ name }) => name)).toEqual(['个人服务']);
  } finally {
    await looker.close();
    await site.close();
  }
});
