import { createServer } from 'node:net';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memoryEvidence } from '../../../crawlers/browser/evidence.ts';
import { type AuditWeb, type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { createPace } from '../../../crawlers/browser/pace.ts';
import { type Checker, createChecker } from '../../../crawlers/links/check.ts';
import { createExchanges } from '../../../crawlers/links/exchange.ts';
import { createLooker } from '../../../crawlers/links/look.ts';
import { createMadeUps } from '../../../crawlers/links/made-up.ts';
import type { LinkVerdict } from '../../../crawlers/links/verdict.ts';
import { inTurn, type LocalSite, localSite, redirect, send } from '../local-site.ts';

const page = (title: string, main: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body><nav>${'<a href="/x">事项</a>'.repeat(20)}</nav><main>${main}</main></body></html>`;
const PROSE =
  '申请人应当提交药品经营许可证核发申请表、营业执照、质量管理文件目录等材料，受理后二十个工作日内作出决定。';
const text = (id: string) => page(`办事指南${id}`, `<h1>办事指南${id}</h1><p>${id}号窗口。${PROSE.repeat(6)}${id}</p>`);
const PDF = Buffer.from(`%PDF-1.4\n${'x'.repeat(3000)}`);
const never = () => {};

let host: BrowserHost;
let web: AuditWeb;
const sites: LocalSite[] = [];
const site = async (routes: Parameters<typeof localSite>[0]) => {
  const made = await localSite(routes);
  sites.push(made);
  return made;
};

function checker(
  change: { browser?: boolean; own?: boolean; timeoutMs?: number; session?: (url: string) => string | null } = {},
): Checker {
  const exchanges = createExchanges(web);
  return createChecker({
    exchanges,
    madeUps: createMadeUps(exchanges, 'test'),
    looker: change.browser === false ? null : createLooker(web, 20),
    loopbackSpacingMs: [20, 40],
    spacingMs: [20, 40],
    timeoutMs: change.timeoutMs ?? 1_000,
    own: () => change.own ?? true,
    ...(change.session ? { session: change.session } : {}),
  });
}
const brief = ({ outcome, kind, status }: LinkVerdict) => ({ outcome, kind, status });

beforeAll(async () => {
  host = await launchBrowser();
  web = await host.openWeb({ allowLoopback: true, pace: createPace(), evidence: memoryEvidence() });
});
afterAll(async () => {
  await host?.close();
  for (const one of sites) await one.close();
});

describe('one link', () => {
  it('is gone where the page says so and then sends its visitor home', async () => {
    const jump = (words: string) =>
      `<html><head><title>跳转提示</title></head><body><h1>:(</h1><p>${words}</p><p>页面自动 <a href="/">跳转</a> 等待时间：<b>3</b></p><script>setTimeout(function(){location.href='/'},3000)</script></body></html>`;
    const s = await site({ '/': text('首页'), '/article': jump('该文章不存在或已被删除') });
    expect(brief(await checker().check(`${s.origin}/article`))).toEqual({ outcome: 'gone', kind: 'gone', status: 200 });
  });

  it('is not gone where it is there for who chose the region', async () => {
    const s = await site({
      '/': text('首页'),
      '/zn': (request, response, count) =>
        send(request.headers.cookie === 'area=320581' ? 200 : 404, text('指南'))(request, response, count),
      '/lost': 404,
    });
    const chosen = checker({ session: () => 'area=320581' });
    expect(brief(await chosen.check(`${s.origin}/zn`))).toEqual({ outcome: 'ok', kind: null, status: 200 });
    expect((await chosen.check(`${s.origin}/lost`)).outcome).toBe('gone');
    expect((await checker().check(`${s.origin}/zn`)).outcome).toBe('gone');
    expect((await checker({ own: false, session: () => 'area=320581' }).check(`${s.origin}/zn`)).outcome).toBe('gone');
  });

  it('is judged on more than one answer', async () => {
    const s = await site({
      '/ok': text('一'),
      '/404': 404,
      '/410': 410,
      '/404-once': inTurn(send(404, 'x'), send(200, text('二'))),
      '/503-twice': inTurn(send(503, ''), send(503, ''), send(200, text('三'))),
      '/503': send(503, '系统停机维护中'),
      '/500-502': inTurn(send(500, ''), send(502, ''), send(500, '')),
      '/mixed': inTurn(send(500, ''), (_, r) => void r.destroy(), send(500, '')),
      '/reset': (_, r) => void r.destroy(),
    });
    const c = checker();
    const of = async (path: string) => brief(await c.check(s.origin + path));
    expect(await of('/ok')).toEqual({ outcome: 'ok', kind: null, status: 200 });
    expect(s.count('/ok')).toBe(1);
    expect(await of('/404')).toEqual({ outcome: 'gone', kind: 'gone', status: 404 });
    expect(s.count('/404')).toBe(2);
    expect(await of('/410')).toEqual({ outcome: 'gone', kind: 'gone', status: 410 });
    expect((await of('/404-once')).outcome).toBe('ok');
    expect((await of('/503-twice')).outcome).toBe('ok');
    expect(await of('/503')).toEqual({ outcome: 'serverError', kind: 'serverError', status: 503 });
    expect(s.count('/503')).toBe(3);
    expect((await of('/500-502')).outcome).toBe('serverError');
    expect((await of('/mixed')).outcome).toBe('blocked');
    expect((await of('/reset')).outcome).toBe('blocked');
  });

  it('is checked once, however often it is asked for', async () => {
    const s = await site({ '/a': text('一') });
    const c = checker({ own: false });
    await Promise.all([c.check(`${s.origin}/a`), c.check(`${s.origin}/a`)]);
    expect(s.count('/a')).toBe(1);
  });

  it('never holds a refusal against the site', async () => {
    const statuses = [401, 403, 405, 412, 418, 429, 451, 521, 400];
    const s = await site(Object.fromEntries(statuses.map((status) => [`/${status}`, send(status, '')])));
    const c = checker({ browser: false });
    for (const status of statuses)
      expect(brief(await c.check(`${s.origin}/${status}`))).toEqual({ outcome: 'blocked', kind: null, status });
  });

  it('lets the browser pass a script challenge by itself', async () => {
    const challenge = `<script>document.cookie="__jsl_clearance_s=1;path=/";location.reload()</script>`;
    const s = await site({
      '/guide': (request, response) =>
        request.headers.cookie?.includes('__jsl_clearance_s')
          ? send(200, text('一'))(request, response, 1)
          : send(521, challenge)(request, response, 1),
    });
    expect(brief(await checker().check(`${s.origin}/guide`)).outcome).toBe('ok');
    expect(brief(await checker({ browser: false }).check(`${s.origin}/guide`)).outcome).toBe('blocked');
  });

  it('follows redirects, and calls a loop one', async () => {
    const hops = Object.fromEntries(Array.from({ length: 14 }, (_, n) => [`/hop${n}`, redirect(`/hop${n + 1}`)]));
    const s = await site({
      ...hops,
      '/hop14': text('一'),
      '/loop': redirect('/loop'),
      '/a': redirect('/b'),
      '/b': redirect('/a'),
      '/out': redirect('javascript:1'),
    });
    const c = checker();
    expect((await c.check(`${s.origin}/hop6`)).outcome).toBe('ok');
    expect(brief(await c.check(`${s.origin}/hop0`))).toMatchObject({ outcome: 'gone', kind: 'redirect' });
    expect(brief(await c.check(`${s.origin}/loop`))).toMatchObject({ outcome: 'gone', kind: 'redirect' });
    expect(brief(await c.check(`${s.origin}/a`))).toMatchObject({ outcome: 'gone', kind: 'redirect' });
    expect((await c.check(`${s.origin}/out`)).outcome).toBe('skipped');
  });

  it('waits its time before a timeout, and only where others answer', async () => {
    const slow = await site({
      '/never': never,
      '/drip': (_, r) => void r.writeHead(200, { 'content-type': 'text/html' }).write('<html>'),
      '/once': inTurn(never, send(200, text('一'))),
    });
    const other = await site({ '/': text('二') });
    const c = checker({ timeoutMs: 150, own: false });
    expect((await c.check(`${slow.origin}/never`)).outcome).toBe('blocked');
    await c.check(`${other.origin}/`);
    expect(brief(await c.check(`${slow.origin}/drip`))).toEqual({ outcome: 'timeout', kind: 'timeout', status: null });
    expect((await c.check(`${slow.origin}/once`)).outcome).toBe('ok');
  });

  it('leaves a host that never answers, after a few links', async () => {
    const dead = await site({ '*': never });
    const other = await site({ '/': text('二') });
    const c = checker({ timeoutMs: 60, own: false });
    await c.check(`${other.origin}/`);
    for (let n = 0; n < 4; n++) expect((await c.check(`${dead.origin}/${n}`)).outcome).toBe('timeout');
    expect(await c.check(`${dead.origin}/5`)).toMatchObject({ outcome: 'skipped', skipped: 'bound' });
  });

  it('knows an unknown host from a network that is down', async () => {
    const c = checker();
    expect(brief(await c.check('http://hall.invalid/'))).toEqual({ outcome: 'gone', kind: 'gone', status: null });
    // No name was ever resolved in this run, so the resolver may be at fault.
    expect((await c.check('http://no-such-host-of-wangting.test/')).outcome).toBe('blocked');
    const closed = createServer();
    await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
    const { port } = closed.address() as { port: number };
    await new Promise((done) => closed.close(done));
    expect((await c.check(`http://127.0.0.1:${port}/`)).outcome).toBe('blocked');
  });
});

describe('soft 404', () => {
  it('by its words, also in GBK without a declaration', async () => {
    const gbk = iconv.encode(
      '<html><head><title>提示</title></head><body>您访问的页面不存在或已被删除</body></html>',
      'gbk',
    );
    const s = await site({
      '/a': page('提示', '<p>您访问的页面不存在</p>'),
      '/b': send(200, gbk, { 'content-type': 'text/html' }),
    });
    const c = checker({ browser: false });
    expect(brief(await c.check(`${s.origin}/a`))).toEqual({ outcome: 'gone', kind: 'gone', status: 200 });
    expect(brief(await c.check(`${s.origin}/b`))).toEqual({ outcome: 'gone', kind: 'gone', status: 200 });
    expect(s.count('/b')).toBe(2);
  });

  it('by a host that sends everything unknown home', async () => {
    const s = await site({ '/': text('首页'), '/guide': text('一'), '/moved': redirect('/guide'), '*': redirect('/') });
    const c = checker({ browser: false });
    expect((await c.check(`${s.origin}/lost`)).outcome).toBe('gone');
    expect((await c.check(`${s.origin}/guide`)).outcome).toBe('ok');
    expect((await c.check(`${s.origin}/moved`)).outcome).toBe('ok');
    expect((await c.check(`${s.origin}/`)).outcome).toBe('ok');
  });

  it('not where one page moved home and unknown addresses are 404', async () => {
    const s = await site({ '/': text('首页'), '/old': redirect('/') });
    expect((await checker().check(`${s.origin}/old`)).outcome).toBe('ok');
  });

  it('by an error page that is sent with 200', async () => {
    const s = await site({ '/a': redirect('/error/404.html'), '/error/404.html': page('', '<img src="/lost.png">') });
    expect((await checker({ browser: false }).check(`${s.origin}/a`)).outcome).toBe('gone');
  });

  it('by the same wordless page for everything', async () => {
    const lost = page('政务服务网', '<img src="/lost.png">');
    const s = await site({ '/guide': text('一'), '/short': page('通知公告', '<p>暂无</p>'), '*': lost });
    const c = checker({ browser: false });
    expect((await c.check(`${s.origin}/lost?id=2`)).outcome).toBe('gone');
    expect((await c.check(`${s.origin}/guide`)).outcome).toBe('ok');
    expect((await c.check(`${s.origin}/short`)).outcome).toBe('ok');
  });

  it('not by a page with words of its own that every address shows', async () => {
    const s = await site({
      '*': (request, response) =>
        send(200, page('查询', `<p>对象 ${request.url} 暂时没有内容。</p>`))(request, response, 1),
    });
    expect((await checker({ browser: false }).check(`${s.origin}/guide/17.html`)).outcome).toBe('ok');
  });

  it('in an application, by what it shows and not by its shell', async () => {
    const app = `<!doctype html><title>网上办事大厅</title><div id="app"></div><script>
      const known = { '/app/guide': '${PROSE}', '#/item/1': '${PROSE}' };
      const words = known[location.pathname] ?? known[location.hash];
      document.getElementById('app').innerHTML = words ? '<h1>药品经营许可证核发</h1><p>' + words + '</p>' : '<h1>404</h1><p>抱歉，您访问的页面不存在</p>';
    </script>`;
    const s = await site({ '*': app });
    const c = checker();
    expect((await c.check(`${s.origin}/app/guide`)).outcome).toBe('ok');
    expect(await c.check(`${s.origin}/app/lost`)).toMatchObject({ outcome: 'gone', kind: 'gone', status: 200 });
    expect((await c.check(`${s.origin}/#/item/1`)).outcome).toBe('ok');
    expect((await c.check(`${s.origin}/#/item/2`)).outcome).toBe('gone');
    const blind = checker({ browser: false });
    expect((await blind.check(`${s.origin}/app/lost`)).outcome).toBe('ok');
  });

  it('not where pages share everything but what scripts bring', async () => {
    const shell = `<!doctype html><title>政务服务网</title><nav>${'<a href="/x">事项</a>'.repeat(20)}</nav><main id="m"></main>
      <script>document.getElementById('m').textContent = location.pathname === '/a' ? '${PROSE}' : ''</script>`;
    const s = await site({ '*': shell });
    const c = checker();
    expect((await c.check(`${s.origin}/a`)).outcome).toBe('ok');
    expect((await c.check(`${s.origin}/b`)).outcome).toBe('gone');
  });
});

describe('documents', () => {
  it('must be what they are called', async () => {
    const large = { 'content-type': 'application/zip', 'content-length': String(300 * 1024) };
    const s = await site({
      '/ok.pdf': send(200, PDF, { 'content-type': 'application/pdf' }),
      '/typeless.pdf': send(200, PDF, { 'content-type': 'text/html' }),
      '/head-405.pdf': (request, response) =>
        request.method === 'HEAD'
          ? send(405, '')(request, response, 1)
          : send(200, PDF, { 'content-type': 'application/pdf' })(request, response, 1),
      '/head-404.pdf': (request, response) =>
        request.method === 'HEAD'
          ? send(404, '')(request, response, 1)
          : send(200, PDF, { 'content-type': 'application/pdf' })(request, response, 1),
      '/large.zip': (request, response) =>
        void response.writeHead(200, large).end(request.method === 'HEAD' ? undefined : Buffer.alloc(300 * 1024)),
      '/html.doc': send(200, '<html><title>提示</title><body>文件读取失败</body></html>'),
      '/gone.xls': send(200, page('提示', '您访问的文件不存在')),
      '/json.doc': send(200, '{"code":500,"msg":"服务器内部错误"}', { 'content-type': 'application/json' }),
      '/empty.pdf': send(200, '', { 'content-type': 'application/pdf' }),
      '/word.doc': send(200, text('表格'), { 'content-type': 'application/msword' }),
      '/login.doc': send(200, '<html><title>用户登录</title><form>账号登录<input type="password"></form></html>'),
      '/dead.docx': 404,
      '/get': send(200, PDF, {
        'content-type': 'application/octet-stream',
        'content-disposition': 'attachment; filename="a.pdf"',
      }),
    });
    const c = checker({ browser: false });
    const of = async (path: string) => (await c.check(s.origin + path)).outcome;
    expect(await of('/ok.pdf')).toBe('ok');
    expect(await of('/typeless.pdf')).toBe('ok');
    expect(await of('/head-405.pdf')).toBe('ok');
    expect(await of('/head-404.pdf')).toBe('ok');
    expect(await of('/large.zip')).toBe('ok');
    expect(s.requests.filter((line) => line.includes('large'))).toEqual(['HEAD /large.zip']);
    expect(await of('/html.doc')).toBe('gone');
    expect(await of('/gone.xls')).toBe('gone');
    expect(await of('/json.doc')).toBe('gone');
    expect(await of('/empty.pdf')).toBe('gone');
    expect(await of('/word.doc')).toBe('ok');
    expect(await of('/login.doc')).toBe('blocked');
    expect(await of('/dead.docx')).toBe('gone');
    expect(await c.check(`${s.origin}/get`)).toMatchObject({ outcome: 'ok', document: true });
  });

  it('are refused in data that says so, not in data that brings something', async () => {
    const data = (value: unknown) => send(200, JSON.stringify(value), { 'content-type': 'application/json' });
    const s = await site({
      '/file/download/7702': data({ code: 500, msg: '文件不存在或已被删除' }),
      '/file/download/7703': data({ success: false, message: '下载失败' }),
      '/file/download/7704': data({ code: 401, msg: '请先登录' }),
      '/file/download/7705': data({ code: 500, msg: '您没有权限下载该附件' }),
      '/file/download/7706': data({ code: 200, data: '/upload/7706.doc' }),
      '/file/download/7707': data({ code: 500, data: { content: 'UEsDBBQ=' } }),
      '/file/download/7708': data([1, 2]),
    });
    const c = checker({ browser: false });
    const of = async (n: number) => (await c.check(`${s.origin}/file/download/${n}`)).outcome;
    expect(await Promise.all([7702, 7703, 7704, 7705, 7706, 7707, 7708].map(of))).toEqual([
      'gone',
      'gone',
      'blocked',
      'blocked',
      'ok',
      'ok',
      'ok',
    ]);
  });

  it('are not a page with its whole head and foot that regrets, or that comes for anything', async () => {
    const frame = (main: string, script = '') =>
      `<!doctype html><title>政务服务网</title><nav>${'<a href="/x">办事大厅</a>'.repeat(40)}</nav><main>${main}</main><footer>${PROSE}</footer>${script}`;
    const viewer = frame(`<h1>申请表预览</h1><p>${PROSE}</p>`);
    const regrets = await site({ '/a.doc': frame('<h2>您访问的页面不存在或已删除</h2>'), '/b.doc': viewer });
    const anything = frame(`<p>欢迎使用本市政务服务网。${PROSE}</p>`);
    const same = await site({ '/b.doc': viewer, '*': anything });
    const drawn = await site({ '*': frame('<div id="m"></div>', '<script>m.textContent=document.title</script>') });
    for (const c of [checker(), checker({ own: false })]) {
      expect((await c.check(`${regrets.origin}/a.doc`)).outcome).toBe('gone');
      expect((await c.check(`${regrets.origin}/b.doc`)).outcome).toBe('ok');
      expect(await c.check(`${same.origin}/a.doc`)).toMatchObject({ outcome: 'gone', document: true });
      expect((await c.check(`${same.origin}/b.doc`)).outcome).toBe('ok');
      expect((await c.check(`${drawn.origin}/a.doc`)).outcome).toBe('gone');
    }
    // What scripts may still say is unknown without a browser.
    expect((await checker({ browser: false }).check(`${drawn.origin}/a.doc`)).outcome).toBe('ok');
    const signIn = frame('<h2>请登录后下载</h2>');
    const shut = await site({ '*': signIn });
    expect((await checker().check(`${shut.origin}/a.doc`)).outcome).toBe('blocked');
  });
});
