import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { page, type Shape, signIn, walk } from './shape.ts';

let host: BrowserHost;
beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(() => host?.close());

const sso = { '/sso/login': signIn('统一身份认证') };
const at8 = (at: { other: string }) => ({ unifiedLogin: [new URL(at.other).host] });
const listed = { city: at8, other: () => sso };
const LOGIN_HEAD = (to: string) =>
  `<div style="height:40px"><a href="/">首页</a> <a href="${to}">登录</a> <a href="/reg">注册</a></div>`;
const toOther = (at: { other: string }) => `<a href="${at.other}/sso/login">在线办理</a>`;
const toast = (words: string, ms: number, then = '') =>
  `<button onclick="var d=document.createElement('div');d.textContent='${words}';d.style.cssText='position:fixed;top:40%;left:45%;background:#333;color:#fff;padding:8px';document.body.appendChild(d);setTimeout(function(){d.remove();${then}},${ms})">在线办理</button>`;

const SHAPES: Record<string, Shape & { entry: string; other?: unknown; host?: 'hall' | 'other'; furthest?: string }> = {
  'in a new window, listed with its port': {
    guide: (at) => `<a target="_blank" href="${at.other}/sso/login">在线办理</a>`,
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'an alert and no more, which names the platform of the province': {
    guide: () =>
      `<button onclick="alert('您还未登录，请先登录齐海省统一身份认证平台后再进行操作！')">在线办理</button>`,
    entry: 'unified-login',
    furthest: 'apply',
  },
  'a question in a layer, on a page whose menu speaks of kinds of users': {
    head: () => '<nav><a href="/gr">我是个人</a> <a href="/qy">企业办事</a></nav>',
    guide: (at) =>
      `<button onclick="l.style.display='block'">在线办理</button><div id="l" role="dialog" style="display:none;position:fixed;z-index:99;left:20%;top:20%;width:60%;height:60%;background:#fff">办理该事项需使用法人账号登录，是否前往登录？<button onclick="l.style.display='none'">取消</button> <button onclick="location.href='${at.other}/sso/login'">去登录</button></div>`,
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'listed without a port': {
    guide: toOther,
    other: () => sso,
    city: () => ({ unifiedLogin: ['127.0.0.1'] }),
    entry: 'unified-login',
    host: 'other',
  },
  'listed with another port': {
    guide: toOther,
    other: () => sso,
    city: () => ({ unifiedLogin: ['127.0.0.1:9'] }),
    entry: 'own-login',
    host: 'other',
  },
  'not listed, of the province by its name': {
    guide: toOther,
    other: () => ({ '/sso/login': signIn('青石省统一身份认证平台') }),
    city: () => ({ unifiedLogin: ['127.0.0.1:9'] }),
    entry: 'unified-login',
    host: 'other',
  },
  'not listed, of the state by its name': {
    guide: toOther,
    other: () => ({ '/sso/login': signIn('国家政务服务平台统一身份认证系统') }),
    entry: 'unified-login',
    host: 'other',
  },
  'not listed, of the city by its name': {
    guide: toOther,
    other: () => ({ '/sso/login': signIn('青石市统一身份认证平台') }),
    entry: 'own-login',
    host: 'other',
  },
  "not listed, a department's by its name": {
    guide: toOther,
    other: () => ({ '/sso/login': signIn('青石省药品监督管理局统一身份认证') }),
    entry: 'own-login',
    host: 'other',
  },
  "the city's own that offers the province's beside": {
    guide: () => '<a href="/user/login">在线办理</a>',
    hall: () => ({
      '/user/login': signIn(
        '青石市网上办事大厅 用户登录',
        '<p>其他登录方式：<a href="/x">青石省统一身份认证登录</a> <a href="/y">国家政务服务平台登录</a></p>',
      ),
    }),
    city: () => ({ unifiedLogin: ['127.0.0.1:9'] }),
    entry: 'own-login',
    host: 'hall',
  },
  'in a frame of another host in a layer': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block';document.getElementById('f').src='${at.other}/sso/login'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:25%;top:20%;width:50%;height:60%;background:#fff"><iframe id="f" style="width:500px;height:400px"></iframe></div>`,
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'in a page whose business is a frame of another host': {
    guide: () => '<a href="/go">在线办理</a>',
    hall: (at) => ({
      '/go': page('办事系统', `<iframe src="${at.other}/sso/login" style="width:800px;height:500px"></iframe>`),
    }),
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'in a layer of the guide itself': {
    guide: () =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:25%;top:20%;width:50%;height:60%;background:#fff"><h3>用户登录</h3><input placeholder="用户名"><input type="password" placeholder="密码"><button>登录</button></div>`,
    entry: 'own-login',
    host: 'hall',
  },
  'a route of a one-page hall, with a toast about a session': {
    guide: () =>
      `<button onclick="location.hash='#/login'">在线办理</button><div id="app"></div><script>addEventListener('hashchange',function(){document.body.innerHTML='<h2>用户登录</h2><p>登录超时，请重新登录</p><input placeholder="手机号"><input type="password"><button>登录</button>'})</script>`,
    entry: 'own-login',
    host: 'hall',
  },
  'asked for by an alert, found behind the link at the head': {
    head: (at) => LOGIN_HEAD(`${at.other}/sso/login`),
    guide: () => '<a href="javascript:alert(\'您还未登录，请先登录后再进行操作！\')">在线办理</a>',
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'asked for by a toast that is gone after a second': {
    head: (at) => LOGIN_HEAD(`${at.other}/sso/login`),
    guide: () => toast('请先登录', 700),
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'asked for by a toast that leads there after two seconds': {
    guide: (at) => toast('未登录，正在为您跳转', 2000, `location.href='${at.other}/sso/login'`),
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'asked for by a layer with a button': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:25%;top:20%;width:50%;height:60%;background:#fff"><h3>温馨提示</h3><p>办理该事项需要登录，是否前往登录？</p><button>取消</button><button onclick="location.href='${at.other}/sso/login'">去登录</button></div>`,
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'asked for by an alert, and nowhere to be found': {
    guide: () => '<a href="javascript:alert(\'请先登录\')">在线办理</a>',
    entry: '(login-required)',
  },
  'behind several redirects: 302, meta, script': {
    guide: () => '<a href="/sso1">在线办理</a>',
    hall: (at) => ({
      '/sso1': (_, r) => void r.writeHead(302, { location: `${at.other}/a` }).end(),
      '/sso3': page(
        '',
        `<p>正在跳转，请稍候</p><script>setTimeout(function(){location.href='${at.other}/sso/login?service=1'},1200)</script>`,
      ),
    }),
    city: at8,
    other: (at) => ({ ...sso, '/a': page('', `<meta http-equiv="refresh" content="1;url=${at.hall}/sso3">`) }),
    entry: 'unified-login',
    host: 'other',
  },
  'that first asks which kind of account one has': {
    guide: () => '<a href="/choose">在线办理</a>',
    hall: (at) => ({
      '/choose': page(
        '用户登录',
        `<h2>请选择登录方式</h2><p><a href="/person">个人登录</a> <a href="${at.other}/sso/login">法人登录</a></p>`,
      ),
      '/person': signIn('青石市民登录'),
    }),
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
  'with tabs of identities and a code to scan': {
    guide: () => '<a href="/login">在线办理</a>',
    hall: () => ({
      '/login': page(
        '青石市政务服务网 登录',
        '<ul><li>个人登录</li><li>法人登录</li><li>代理机构登录</li></ul><p>电子营业执照扫码登录</p><img width="160" height="160" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"><input placeholder="统一社会信用代码"><input type="password"><button>登 录</button>',
      ),
    }),
    entry: 'own-login',
    host: 'hall',
  },
  'by a telephone number and a code, without a password': {
    guide: () => '<a href="/login">在线办理</a>',
    hall: () => ({
      '/login': page(
        '用户登录',
        '<h2>手机验证码登录</h2><input placeholder="手机号"><input placeholder="验证码"><button onclick="fetch(\'/sms/send\',{method:\'POST\'})">获取验证码</button><button>登录</button>',
      ),
    }),
    entry: 'own-login',
    host: 'hall',
  },
  'by a form that posts itself to the sign-in': {
    guide: () => '<a href="/go">在线办理</a>',
    hall: (at) => ({
      '/go': page(
        '',
        `<form id="f" method="post" action="${at.other}/sso/login"><input type="hidden" name="SAMLRequest" value="x"></form><script>setTimeout(function(){document.getElementById('f').submit()},300)</script>`,
      ),
    }),
    ...listed,
    entry: 'unified-login',
    host: 'other',
  },
};

describe.concurrent('the sign-in', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, { entry, furthest, host: at, ...shape }) => {
    const seen = await walk(host, shape);
    expect({ entry: seen.entry, furthest: seen.furthest, note: seen.note }).toEqual({
      entry,
      furthest: furthest ?? (entry.startsWith('(') ? entry : 'login'),
      note: seen.note,
    });
    expect(seen.loginHost).toBe(at ? new URL(seen.at[at]).host : null);
    if (at) expect(seen.kinds).toEqual(['portal', 'region', 'item', 'guide', 'apply', 'login']);
    expect(seen.sent).toEqual([]);
  });

  it('is not the box at the head of every page', async () => {
    const seen = await walk(host, {
      head: () =>
        '<div style="height:50px"><input placeholder="用户名"><input type="password" placeholder="密码"><button>登录</button> <a href="/r">立即注册</a></div>',
      guide: () => '<a href="/app">在线办理</a>',
      hall: () => ({
        '/app': page(
          '移动端办理',
          '<div style="height:50px"><input placeholder="用户名"><input type="password" placeholder="密码"><button>登录</button> <a href="/r">立即注册</a></div><h2>移动端办理</h2><p>请使用手机扫码办理该事项。办理前请准备好营业执照、法定代表人身份证明等材料的照片，并保证网络通畅。如有疑问请拨打咨询电话。办理完成后可以在个人中心查看进度，也可以到窗口领取纸质证照。</p>'.repeat(
            1,
          ),
        ),
      }),
    });
    expect(seen.furthest).not.toBe('login');
    expect(seen.sent).toEqual([]);
  });
});
