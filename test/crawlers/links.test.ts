import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEvidence } from '../../crawlers/browser/evidence.ts';
import { type BrowserHost, launchBrowser } from '../../crawlers/browser/host.ts';
import { createPace } from '../../crawlers/browser/pace.ts';
import type { Facts } from '../../crawlers/facts.ts';
import type { Hall } from '../../crawlers/hall.ts';
import { createLinksCrawler, type LinksOptions } from '../../crawlers/links.ts';
import { auditedHall } from './audited.ts';
import { type LocalSite, localSite, redirect, send } from './local-site.ts';

const PROSE =
  '申请人应当提交药品经营许可证核发申请表、营业执照、质量管理文件目录等材料，受理后二十个工作日内作出决定。'.repeat(4);
const page = (title: string, main: string, nav = '') =>
  `<!doctype html><html><head><title>${title}</title></head><body><header><nav>${nav}</nav></header><main><h1>${title}</h1><p>${PROSE}</p>${main}</main></body></html>`;
const column = (title: string, main: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><header><nav><a href="/">首页</a></nav></header><main><h2>${title}</h2>${main}</main></body></html>`;
const PDF = send(200, `%PDF-1.4\n${'x'.repeat(2000)}`, { 'content-type': 'application/pdf' });

let host: BrowserHost;
const sites: LocalSite[] = [];
const site = async (routes: Parameters<typeof localSite>[0]) => {
  const made = await localSite(routes);
  sites.push(made);
  return made;
};
const FAST = { loopbackSpacingMs: [20, 40], spacingMs: [20, 40], timeoutMs: 1_500 };

async function crawl(hall: Hall, options: LinksOptions = {}) {
  const evidence = memoryEvidence();
  const web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence });
  try {
    const { facts } = await createLinksCrawler({ ...FAST, ...options }).observe(hall, web);
    return { facts: facts as Facts, evidence };
  } finally {
    await web.close();
  }
}

beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(async () => {
  await host?.close();
  for (const one of sites) await one.close();
});

describe('links of a city', () => {
  it('hold the forms that the guide offers where no page names their address, wherever they lie', async () => {
    const files = await site({ '/out/7': 404, '/out/8': PDF, '/robots.txt': 404 });
    const city = await site({ '/': page('市政务服务网', ''), '/guide': page('办事指南', '<button>下载空表</button>') });
    const hall = auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` });
    hall.trail.guide = { url: `${city.origin}/guide`, title: '办事指南', steps: [] };
    hall.trail.guideFiles = ['7', '8'].map((n) => ({ url: `${files.origin}/out/${n}`, text: `申请表${n}` }));
    const { facts } = await crawl(hall);
    expect(facts['links.attachments']?.value).toMatchObject({ checked: 2, ok: 1, gone: 1 });
    expect(facts['links.attachments']?.value?.bad).toMatchObject([
      { url: `${files.origin}/out/7`, foundOn: `${city.origin}/guide`, text: '申请表7' },
    ]);
    expect(facts['links.external']?.value?.bad).toEqual([]);
  });

  it('are counted once, in the first class that fits, with the place of each bad one', async () => {
    const outside = await site({ '/': page('部门网站', ''), '/dead': 404, '/form.doc': 404, '/robots.txt': 404 });
    const login = await site({ '/': '<title>用户登录</title><form>账号登录<input type=password></form>' });
    const city = await site({
      '/': page(
        '市政务服务网',
        `<a href="/news/1?_=1669000000000">要闻</a><a href="/news/1#top">要闻</a>
         <a href="/dead" title="失效"></a><a href="/files/guide.pdf">指南下载</a><a href="/get?id=7">表格</a>
         <a href="${outside.origin}/">部门</a><a href="${outside.origin}/dead">友情链接</a><a href="${login.origin}/">登录</a>
         <a href="javascript:void(0)">打印</a><a href="mailto:a@b.test">邮箱</a><a href="#">更多</a>
         <span onclick="window.open('/by-script')">脚本链接</span><div id="late"></div>
         <script>setTimeout(() => { document.getElementById('late').innerHTML = '<a href="/late">后来的链接</a>' }, 50)</script>
         <a href="/logout">退出登录</a>`,
        '<a href="/news">通知公告</a>',
      ),
      '/news': page(
        '通知公告',
        '<a href="/news/1">一</a><a href="/news/2">二</a><a href="/news/lost">三</a><a href="/files/dead.doc">附件</a>',
      ),
      '/news/1': page('要闻', `<a href="/dead">失效</a><a href="${outside.origin}/form.doc">外站表格</a>`),
      '/news/2': page('新闻二', '<a href="/deep">深一层</a>'),
      '/deep': page('深一层', '<a href="/too-deep">再深一层</a>'),
      '/too-deep': page('再深一层', ''),
      '/late': page('后来', ''),
      '/by-script': page('脚本', ''),
      '/files/guide.pdf': PDF,
      '/get': PDF,
      '/logout': page('退出', ''),
    });
    const hall = auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` });
    hall.city.unifiedLogin = [login.host];
    const { facts, evidence } = await crawl(hall);

    const home = facts['links.home'];
    // /news/1, /dead, /by-script, /late, /news
    expect(home?.value).toMatchObject({
      checked: 5,
      ok: 4,
      gone: 1,
      serverError: 0,
      timeout: 0,
      blocked: 0,
      truncated: false,
    });
    // javascript:, mailto:, 退出登录
    expect(home?.value?.skipped).toBe(3);
    expect(home?.value?.bad).toEqual([
      { url: `${city.origin}/dead`, status: 404, kind: 'gone', foundOn: `${city.origin}/`, text: '失效' },
    ]);
    // /news/2, /news/lost, and /deep on the page of /news/2; /too-deep is beyond
    expect(facts['links.inner']?.value).toMatchObject({ checked: 3, ok: 2, gone: 1 });
    expect(facts['links.inner']?.value?.bad[0]).toEqual({
      url: `${city.origin}/news/lost`,
      status: 404,
      kind: 'gone',
      foundOn: `${city.origin}/news`,
      text: '三',
    });
    expect(facts['links.attachments']?.value).toMatchObject({ checked: 4, ok: 2, gone: 2 });
    expect(facts['links.external']?.value).toMatchObject({ checked: 3, ok: 2, gone: 1 });
    expect(city.count('/logout')).toBe(0);
    expect(city.count('/news/1')).toBe(1);
    expect(facts['site.softNotFound']).toMatchObject({ state: 'observed', value: false });
    for (const id of home?.evidence ?? []) expect(evidence.kept.has(id)).toBe(true);
    const kept = [...evidence.kept.values()].map(({ bytes }) => Buffer.from(bytes).toString());
    expect(kept.some((text) => text.includes('"kind": "gone"') && text.includes(`${city.origin}/dead`))).toBe(true);
  });

  it('give the same sample again, and say that a bound was reached', async () => {
    const many = Array.from({ length: 60 }, (_, n) => `<a href="/item/${n}">事项${n}</a>`).join('');
    const routes = {
      '/': page('市政务服务网', '<a href="/list">事项清单</a>'),
      '/list': page('清单', many),
      '*': page('事项', ''),
    };
    const seen = [];
    for (let run = 0; run < 2; run++) {
      const city = await site({
        ...routes,
        '*': (request, response) =>
          void send(request.url?.startsWith('/item') ? 200 : 404, page(`事项${request.url}`, ''))(request, response, 1),
      });
      // The port is part of the address and so of the lot: both runs are of one server.
      const hall = auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` });
      const first = await crawl(hall, { maxInner: 10 });
      expect(first.facts['links.inner']?.value).toMatchObject({ checked: 10, ok: 10, truncated: true });
      const asked = [...new Set(city.requests.filter((line) => line.startsWith('GET /item')))].sort();
      const before = city.requests.length;
      await crawl(hall, { maxInner: 10 });
      expect([...new Set(city.requests.slice(before).filter((line) => line.startsWith('GET /item')))].sort()).toEqual(
        asked,
      );
      seen.push(asked.length);
    }
    expect(seen).toEqual([10, 10]);
  });

  it('reads applications in the browser and knows a host that answers everything', async () => {
    const app = `<!doctype html><title>网上办事大厅</title><nav id="nav"></nav><div id="app"></div><script>
      const draw = () => {
        document.getElementById('nav').innerHTML = '<a href="#/items">事项服务</a><a href="#/lost">旧栏目</a>';
        const pages = { '': '<h1>首页</h1><p>${PROSE}</p>', '#/items': '<h1>事项服务</h1><p>${PROSE}</p><a href="#/item/1">药品经营许可</a>', '#/item/1': '<h1>药品</h1><p>${PROSE}</p>' };
        document.getElementById('app').innerHTML = pages[location.hash] ?? '<h1>404</h1><p>抱歉，您访问的页面不存在</p>';
      };
      addEventListener('hashchange', draw); draw();
    </script>`;
    const city = await site({ '*': app });
    const { facts } = await crawl(auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` }));
    expect(facts['links.home']?.value).toMatchObject({ checked: 2, ok: 1, gone: 1 });
    expect(facts['links.home']?.value?.bad[0]).toMatchObject({
      url: `${city.origin}/#/lost`,
      status: 200,
      text: '旧栏目',
    });
    expect(facts['links.inner']?.value).toMatchObject({ checked: 1, ok: 1 });
    expect(facts['site.softNotFound']).toMatchObject({ state: 'observed', value: true });
  });

  it('of a host that sends unknown addresses home with 200 is a soft 404', async () => {
    const city = await site({ '/': page('市政务服务网', '<a href="/gone-page">旧文</a>'), '*': redirect('/') });
    const { facts } = await crawl(auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` }));
    expect(facts['site.softNotFound']?.value).toBe(true);
    expect(facts['links.home']?.value).toMatchObject({ gone: 1 });
  });

  it('cannot be crawled where robots.txt cannot be had', async () => {
    const city = await site({
      '/': page('市政务服务网', '<a href="/a">甲</a>'),
      '/a': page('甲', '<a href="/b">乙</a>'),
      '/robots.txt': 503,
    });
    const { facts } = await crawl(auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` }));
    expect(facts['links.inner']).toMatchObject({ state: 'unobservable', reason: 'robots' });
    expect(facts['links.home']).toMatchObject({ state: 'unobservable', reason: 'robots' });
    expect(city.count('/a')).toBe(0);
  });

  it('leaves what robots.txt forbids', async () => {
    const city = await site({
      '/': page('市政务服务网', '<a href="/a">甲</a><a href="/private/x">内部</a>'),
      '/a': page('甲', ''),
      '/private/x': page('内部', ''),
      '/robots.txt': send(200, 'User-agent: *\nDisallow: /private/', { 'content-type': 'text/plain' }),
    });
    const { facts } = await crawl(auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` }));
    expect(facts['links.home']).toMatchObject({ state: 'observed', value: { checked: 1, ok: 1, skipped: 1 } });
    expect(city.count('/private/x')).toBe(0);
  });

  it('are unobservable where no home could be seen', async () => {
    const city = await site({ '*': 403 });
    const { facts } = await crawl(auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` }));
    expect(facts['links.home']).toMatchObject({ state: 'unobservable', reason: 'blocked', value: null });
  });

  it('names the columns that hold nothing, and waits for lists that come late', async () => {
    const nav =
      '<a href="/empty">政策解读</a><a href="/late">通知公告</a><a href="/full">办事服务</a><a href="/bare">专题专栏</a><a href="/query">办件查询</a><a href="/dead">失效栏目</a>';
    const city = await site({
      '/': page('市政务服务网', '', nav),
      '/empty': column('政策解读', '<ul class="list"></ul><p>暂无数据</p>'),
      '/late': column(
        '通知公告',
        `<ul id="l"><p>暂无数据</p></ul><script>setTimeout(() => { document.getElementById('l').innerHTML = '<li><a href="/n/1">关于药品经营许可的通知</a></li>' }, 400)</script>`,
      ),
      '/full': column('办事服务', '<ul><li><a href="/n/1">药品经营许可证核发</a></li></ul>'),
      '/bare': column('专题专栏', '<ul class="list"></ul>'),
      '/query': column('办件查询', '<form>办件编号 <input name="no"></form><p>暂无数据</p>'),
      '/n/1': page('通知', ''),
    });
    const { facts } = await crawl(auditedHall({ province: `${city.origin}/`, city: `${city.origin}/` }));
    expect(facts['site.emptyColumns']?.value).toEqual([
      { name: '政策解读', url: `${city.origin}/empty` },
      { name: '专题专栏', url: `${city.origin}/bare` },
    ]);
    expect(facts['site.emptyColumns']?.evidence.length).toBeGreaterThan(0);
  });
});
