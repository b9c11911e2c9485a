import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../crawlers/answers/reading.ts';
import { type AnswerKind, type BlockKind, classifyAnswer, reasonOf } from '../../crawlers/answers.ts';
import type { Answer } from '../../crawlers/browser/web.ts';

const NAV = `<header><h2>云溪区政务服务网</h2><nav>${'<a href="/x">个人服务</a><a href="/y">法人服务</a>'.repeat(30)}</nav></header>`;
const FOOT = `<footer>主办单位：云溪区人民政府办公室 承办：云溪区政务服务数据管理局 备案号：苏ICP备00000000号 网站标识码 9901000001 联系电话 0990-4041234</footer>`;
const PROSE =
  '为深入推进政务服务便利化，区行政审批局围绕企业和群众办事需求，优化办理流程，压缩办理时限，减少申请材料。'.repeat(8);

function answer(body: string | Uint8Array, change: Partial<Answer> = {}): Answer {
  return {
    url: 'http://hall.test/page',
    finalUrl: 'http://hall.test/page',
    redirects: [],
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: typeof body === 'string' ? Buffer.from(body) : body,
    truncated: false,
    error: null,
    ttfbMs: 1,
    totalMs: 2,
    ...change,
  };
}
const page = (title: string, main: string, furniture = true) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${furniture ? NAV : ''}<div class="main">${main}</div>${furniture ? FOOT : ''}</body></html>`;

type Case = [name: string, given: Answer, kind: AnswerKind, block?: BlockKind];

const healthy: Case[] = [
  ['a home', answer(page('云溪区政务服务网', `<p>${PROSE}</p>`)), 'ok'],
  [
    'a headline 系统维护公告',
    answer(
      page(
        '首页',
        `<ul><li><a href="/n/1">关于系统维护的公告</a> 2022-11-01</li><li>系统维护公告</li></ul><p>${PROSE}</p>`,
      ),
    ),
    'ok',
  ],
  [
    'a notice about maintenance',
    answer(
      page(
        '关于政务服务网系统升级维护的公告',
        `<h1>关于政务服务网系统升级维护的公告</h1><p>定于2022年11月5日22时起进行系统升级维护，届时网站暂停服务，请您提前安排办理。</p>`,
      ),
    ),
    'ok',
  ],
  [
    'a counter that rests',
    answer(page('政务服务网', `<p>公告：国庆期间窗口暂停服务，网上业务正常受理。</p><p>主题服务</p>`)),
    'ok',
  ],
  ['a short notice', answer(page('系统维护通知', `<h1>通知公告</h1><p>网站将于周五暂停服务两小时。</p>`)), 'ok'],
  [
    'a home with a login box and its code',
    answer(page('政务服务网', `<p>${PROSE}</p><form><input type="password">请输入验证码 <img src="/code"></form>`)),
    'ok',
  ],
  [
    '404 in a number',
    answer(page('办事指南', `<p>咨询电话：0990-4040404，地址：云溪路404号404室，共404件。</p>`)),
    'ok',
  ],
  ['404 in a short text', answer('<title>联系我们</title><p>地址：云溪路404号</p>'), 'ok'],
  [
    'a guide that explains 不存在',
    answer(page('常见问题', `<p>${PROSE}经营场所不存在其他经营主体的，无需提交。</p>`)),
    'ok',
  ],
  ['a guide on links that expire', answer(page('网上缴费说明', `<p>短信中的链接已失效时怎么办？${PROSE}</p>`)), 'ok'],
  ['a page on rate limits', answer(page('使用帮助', `<p>${PROSE}若提示访问过于频繁，请稍后再试。</p>`)), 'ok'],
  [
    'data',
    answer('{"code":0,"data":[{"name":"药品经营许可证核发"}]}', { headers: { 'content-type': 'application/json' } }),
    'ok',
  ],
  [
    'a page that loads a captcha script',
    answer(page('在线咨询', `<p>${PROSE}</p><script src="/aj-captcha.js"></script>`)),
    'ok',
  ],
  [
    'a page whose product cookie remains',
    answer(page('首页', `<p>${PROSE}</p><script>var a='__jsl_clearance_s'</script>`)),
    'ok',
  ],
  ['a picture alone', answer('<html><body><img src="/map.png"></body></html>'), 'ok'],
  [
    'a sign-in page',
    answer(
      page(
        '统一身份认证平台',
        '<h1>用户登录</h1><form>账号 <input> 密码 <input type="password"> 请输入验证码 <input> 忘记密码 立即注册</form>',
        false,
      ),
    ),
    'login',
  ],
  [
    'a sign-in page by message code',
    answer(page('法人登录', '<h1>法人登录</h1><form>手机号 <input> 短信验证码 <input></form>', false), {
      finalUrl: 'http://tyrz.test/login',
    }),
    'login',
  ],
];

const gone: Case[] = [
  ['404', answer('<h1>Not Found</h1>', { status: 404 }), 'gone'],
  ['410', answer('', { status: 410 }), 'gone'],
  [
    'a bare 200',
    answer('<html><head><title>404</title></head><body><h1>404</h1><a href="/">返回首页</a></body></html>'),
    'soft-404',
  ],
  [
    'within the site’s own frame',
    answer(page('云溪区政务服务网', '<p>抱歉，您访问的页面不存在或已被删除！</p><a href="/">返回首页</a>')),
    'soft-404',
  ],
  [
    'by its title only',
    answer(page('404-云溪区政务服务网', '<img src="/lost.png"><a href="/">返回首页</a>')),
    'soft-404',
  ],
  ['lost its way', answer(page('提示', '<h2>您访问的页面走丢了</h2>')), 'soft-404'],
  ['an item taken off', answer(page('办事指南', '<div>该事项已下线</div>')), 'soft-404'],
  ['English', answer('<title>Error</title><p>The page you are looking for could not be found.</p>'), 'soft-404'],
  [
    'in GBK without a word of it',
    answer(iconv.encode('<html><head><title>提示信息</title></head><body>您访问的页面不存在</body></html>', 'gbk'), {
      headers: { 'content-type': 'text/html' },
    }),
    'soft-404',
  ],
  [
    'data that says so',
    answer('{"code":404,"msg":"文件不存在"}', { headers: { 'content-type': 'application/json' } }),
    'soft-404',
  ],
];

const closed: Case[] = [
  ['maintenance', answer(page('系统维护中', '<p>系统正在升级维护，请稍后访问。</p>', false)), 'maintenance'],
  [
    'maintenance in the frame',
    answer(page('云溪区政务服务网', '<p>网站正在升级改造，给您带来不便，敬请谅解。</p>')),
    'maintenance',
  ],
  ['maintenance with 503', answer(page('系统维护', '系统停机维护中', false), { status: 503 }), 'maintenance'],
  ['busy', answer('<p>系统繁忙，请稍后再试</p>'), 'maintenance'],
  ['moved', answer('<p>本网站已迁移，新网址 http://new.test/</p>'), 'maintenance'],
  ['500', answer('<h1>Internal Server Error</h1>', { status: 500 }), 'serverError'],
  ['503 without a word', answer('', { status: 503 }), 'serverError'],
  [
    '502 of a proxy',
    answer('<center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center>', { status: 502 }),
    'serverError',
  ],
  ['blank', answer(''), 'empty'],
  ['a page without anything', answer('<html><body> </body></html>'), 'empty'],
];

const JSL = `<script>document.cookie=('_')+('_')+('j')+('s')+('l');location.href=location.pathname</script>`;
const blocked: Case[] = [
  ['403', answer('<h1>403 Forbidden</h1><hr>nginx', { status: 403 }), 'blocked', 'waf'],
  ['401', answer('', { status: 401 }), 'blocked', 'status'],
  ['405', answer('', { status: 405 }), 'blocked', 'status'],
  ['418', answer('', { status: 418 }), 'blocked', 'status'],
  ['429', answer('', { status: 429 }), 'blocked', 'rate'],
  ['451', answer('', { status: 451 }), 'blocked', 'status'],
  ['400', answer('Bad Request', { status: 400 }), 'blocked', 'status'],
  ['加速乐', answer(JSL, { status: 521, headers: { 'set-cookie': '__jsluid_h=abc; path=/' } }), 'blocked', 'challenge'],
  [
    '加速乐, second step',
    answer('<script>var x="__jsl_clearance_s";go({"bts":["1"]})</script>', { status: 521 }),
    'blocked',
    'challenge',
  ],
  [
    'acw_sc__v2',
    answer("<html><script>var arg1='0123456789ABCDEF0123456789ABCDEF01234567';var c='acw_sc__v2';</script></html>"),
    'blocked',
    'challenge',
  ],
  [
    '瑞数 412',
    answer('<html><head><meta content="x"><script>$_ts=window["$_ts"];</script></head><body></body></html>', {
      status: 412,
    }),
    'blocked',
    'challenge',
  ],
  ['瑞数 202', answer('<script src="/abc.js" r="m"></script>', { status: 202 }), 'blocked', 'challenge'],
  [
    'a firewall with 200',
    answer('<title>访问提示</title><p>很抱歉，您的访问被拦截，事件ID：20221101</p>'),
    'blocked',
    'waf',
  ],
  [
    'a firewall with 404',
    answer('<p>您的请求疑似含有攻击行为，已被网站防火墙拦截</p>', { status: 404 }),
    'blocked',
    'waf',
  ],
  ['a slider', answer('<title>安全验证</title><p>请完成安全验证</p><p>向右滑动完成验证</p>'), 'blocked', 'captcha'],
  [
    'a bare captcha product',
    answer('<html><body><script src="https://c.test/TCaptcha.js"></script></body></html>'),
    'blocked',
    'captcha',
  ],
  ['too often', answer('<p>您的访问过于频繁，请稍后再试</p>'), 'blocked', 'rate'],
  ['abroad', answer('<p>本站仅限中国大陆境内访问</p>', { status: 403 }), 'blocked', 'geo'],
];

describe('classifyAnswer', () => {
  it.each(healthy)('healthy: %s', (_, given, kind) => expect(classifyAnswer(given).kind).toBe(kind));
  it.each(gone)('gone: %s', (_, given, kind) => expect(classifyAnswer(given).kind).toBe(kind));
  it.each(closed)('closed: %s', (_, given, kind) => expect(classifyAnswer(given).kind).toBe(kind));
  it.each(blocked)('blocked: %s', (_, given, kind, block) => {
    const found = classifyAnswer(given);
    expect([found.kind, found.block]).toEqual([kind, block]);
    expect(reasonOf(found)).not.toBeNull();
  });

  it('leaves an application that is drawn by script to the browser', () => {
    const shell = answer(
      '<title>政务服务</title><div id="app"></div><noscript>You need to enable JavaScript</noscript><script src="/app.js"></script>',
    );
    expect(classifyAnswer(shell)).toMatchObject({ kind: 'ok', browser: true });
  });

  it('never blames the site for what our side or the network did', () => {
    const failed = (kind: NonNullable<Answer['error']>['kind']) =>
      classifyAnswer(answer('', { status: null, error: { kind, message: 'x' } })).kind;
    expect(failed('dns')).toBe('unreachable');
    expect(failed('tls')).toBe('unreachable');
    expect(failed('reset')).toBe('unreachable');
    expect(failed('timeout')).toBe('timeout');
    expect(failed('too-many-redirects')).toBe('redirect');
    expect(failed('robots')).toBe('refused');
    expect(failed('budget')).toBe('refused');
  });
});

describe('a page is read as a browser would show it', () => {
  it('where head and body are not written', () => {
    const { title, text } = readHtml(
      '<title>甲 &amp; 乙</title><meta charset=utf-8><script>var 丙</script>\n<p>丁<p>戊&nbsp;己',
    );
    expect([title, text]).toEqual(['甲 & 乙', '丁 戊 己']);
    expect(readHtml('直接写的字').text).toBe('直接写的字');
  });
  it('words of a head, of scripts and of what is hidden are not its text; marks and entities do not part a word', () => {
    const { text, own, headings } = readHtml(
      '<html><head><title>题</title><style>甲</style></head><body><div hidden>乙</div><noscript>丙</noscript>a&lt;b<nav>导航</nav><h1>标<b>题</b></h1></body></html>',
    );
    expect(text).toBe('a<b 导航 标 题');
    expect(own).toBe('a<b 标 题');
    expect(headings).toEqual(['标题']);
  });
  it('the first title is the page’s, not that of a picture; frames have none of their words', () => {
    expect(readHtml('<title>页</title><body><svg><title>图</title></svg>').title).toBe('页');
    const { text, media } = readHtml('<frameset><frame src="a"><noframes>请升级浏览器</noframes></frameset>');
    expect([text, media]).toEqual(['', 1]);
  });
});
