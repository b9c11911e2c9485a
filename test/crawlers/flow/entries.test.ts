import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { page, type Shape, signIn, walk } from './shape.ts';

let host: BrowserHost;
beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(() => host?.close());

const sso = { '/sso/login': signIn('统一身份认证') };
const listed = { city: (at: { other: string }) => ({ unifiedLogin: [new URL(at.other).host] }), other: () => sso };
const MENU =
  '<div style="height:40px"><a href="/">首页</a> <a href="/wyb">我要办</a> <a href="/zxbl">在线办理</a> <a href="/wycx">我要查</a></div>';

const SHAPES: Record<string, Shape & { entry: string; furthest: string; kinds?: string[] }> = {
  'beside the menu of the whole portal and the tabs of the process': {
    head: () => MENU,
    guide: (at) =>
      `<p><a href="#lc">办理流程</a> <a href="#wl">网上办理流程</a></p><a href="${at.other}/sso/login?goto=x">在线办理</a>`,
    hall: () => ({ '/wyb': page('我要办', '<h1>我要办</h1>'), '/zxbl': page('在线办理', '<h1>热门</h1>') }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'only in the menu of the whole portal': {
    head: () => MENU,
    guide: () => '',
    entry: 'none',
    furthest: 'guide',
  },
  'two deeds in one name, whose press asks first whether to sign in': {
    guide: (at) =>
      `<button id="b"><span>申请办理</span></button><div id="l"></div><script>b.onclick=function(){l.innerHTML='<div style="position:fixed;inset:0;background:#0006"></div><div role="dialog" style="position:fixed;left:35%;top:30%;width:400px;background:#fff;z-index:9">本事项须登录后办理，是否立即登录？<p><button onclick="l.innerHTML=\\'\\'">取消</button> <button onclick="location.href=\\'${at.other}/sso/login\\'">前往登录</button></p></div>'}</script>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a button that may be the entry, by a name that is not known': {
    guide: () => '<button onclick="void 0">极速秒办</button>',
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
  },
  'in a bar that is fixed to the bottom, heard by a script': {
    guide: () =>
      '<div id="bar" style="position:fixed;bottom:0;left:0;right:0;height:60px;background:#fff;border:1px solid"><span>收藏</span> <div id="go" style="display:inline-block;padding:10px;background:#06c;color:#fff">立 即 办 理</div></div><script>document.getElementById("go").addEventListener("click",function(){location.href="/tologin"})</script>',
    hall: (at) => ({ '/tologin': (_, r) => void r.writeHead(302, { location: `${at.other}/sso/login` }).end() }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'in a menu that unfolds under the pointer, for the kind of applicant': {
    guide: (at) =>
      `<style>#m ul{display:none}#m:hover ul{display:block}</style><ul><li id="m"><a href="javascript:void(0)">在线办理 ▾</a><ul><li><a href="/own">个人办理</a></li><li><a href="${at.other}/sso/login">法人办理</a></li></ul></li></ul>`,
    hall: () => ({ '/own': signIn('青石市个人中心登录') }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a layer of channels with one for the computer': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><h3>请选择办理渠道</h3><a href="javascript:void(0)" onclick="alert('请使用APP扫码办理')">手机APP</a> <a href="javascript:void(0)">微信小程序</a> <a href="${at.other}/sso/login" target="_blank">电脑端</a></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a small question over a darkened page': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block'">在线申报</button><div id="l" style="display:none"><div style="position:fixed;inset:0;background:#000;opacity:.3;z-index:98"></div><div style="position:fixed;z-index:99;left:35%;top:180px;width:380px;height:120px;background:#fff"><p>请确认您的经营地址位于云溪区，继续申报？</p><a style="cursor:pointer" onclick="location.href='${at.other}/sso/login'">确定</a> <a style="cursor:pointer">取消</a></div></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a layer of channels for telephones only': {
    guide: () =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><h3>请选择办理渠道</h3><a href="javascript:void(0)">“粤省事”小程序</a> <a href="javascript:void(0)">支付宝</a></div>`,
    entry: 'app-only',
    furthest: 'apply',
  },
  'an address as an argument of a call': {
    guide: (at) =>
      `<a href="javascript:void(0)" onclick="checkIsOnline('1','2^1','101','${at.other}/sso/login?uuid=1','0')">申请</a><script>function checkIsOnline(a,b,c,u){if(c==='101')window.open(u)}</script>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a call whose question is a draft that we stop: the address it names is opened': {
    guide: (at) =>
      `<a href="javascript:void(0)" onclick="apply('${at.other}/sso/login?uuid=1')">在线申报</a><script>function apply(u){fetch('/apply/createDraft',{method:'POST',body:'item=1'}).then(function(r){return r.json()}).then(function(){location.href=u})}</script>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a call whose question is a draft that we stop, and nothing else': {
    guide: () =>
      `<a href="javascript:void(0)" onclick="fetch('/apply/createDraft',{method:'POST',body:'item=1'}).then(function(){location.href='/x'})">在线申报</a>`,
    entry: '(own-fault)',
    furthest: '(own-fault)',
  },
  'a question whether to leave the site': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block'">我要办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><p>您即将离开本网站，是否继续访问？</p><button onclick="location.href='${at.other}/sso/login'">继续访问</button><button>取消</button></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a page in between with the entry once more': {
    guide: () => '<a href="/item">在线办理</a>',
    hall: (at) => ({
      '/item': page(
        '事项',
        `<h2>药品经营许可</h2><p>请确认您要办理的事项。</p><button onclick="location.href='${at.other}/sso/login'">立即办理</button>`,
      ),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'with words behind it in brackets, twice on the page': {
    guide: (at) =>
      `<a href="${at.other}/sso/login">在线办理（跳转至省统一申办平台）</a><p><a href="${at.other}/sso/login">在线办理</a></p>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'entries of other items only, and nothing said': {
    guide: () =>
      '<h3>相关事项</h3><ul><li>医疗器械经营许可核发 <a href="/o1">在线办理</a></li><li>食品经营许可证核发 <a href="/o2">在线办理</a></li></ul>',
    entry: 'none',
    furthest: 'guide',
  },
  'beside the item in the list only': {
    guide: () => '',
    row: (at) =>
      `<a href="/guide">办事指南</a> <a href="javascript:void(0)" onclick="window.open('${at.other}/sso/login')">在线办理</a>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'in a guide that stands in a frame': {
    guide: () => '<iframe src="/inner" style="width:900px;height:500px"></iframe>',
    hall: (at) => ({
      '/inner': page(
        '指南',
        `<h2>药品经营许可证（零售）核发</h2><p><a target="_top" href="${at.other}/sso/login">网上办理</a></p>`,
      ),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a guide that is a document, with nothing beside it': {
    guide: () => '',
    opens: '/bszn.pdf',
    hall: () => ({
      '/bszn.pdf': (_, r) => void r.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF'),
    }),
    entry: 'none',
    furthest: 'guide',
  },
  'a guide that is a document, with the entry beside it': {
    guide: () => '',
    opens: '/bszn.pdf',
    row: (at) => `<a href="${at.other}/sso/login">网上申报</a>`,
    hall: () => ({
      '/bszn.pdf': (_, r) => void r.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.4\n%%EOF'),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'grey, without anything behind it': {
    guide: () => '<a class="btn" style="background:#ccc;color:#fff;padding:8px 20px;cursor:pointer">网上申报</a>',
    entry: 'offline',
    furthest: 'guide',
  },
  'a button that is disabled': {
    guide: () => '<button disabled>在线办理</button>',
    entry: 'offline',
    furthest: 'guide',
  },
  'told by an alert that it is done at a window': {
    guide: () => '<a href="javascript:alert(\'该事项暂不支持在线办理，请到窗口办理\')">在线办理</a>',
    entry: 'offline',
    furthest: 'guide',
  },
  'none, and the form of handling is the window': {
    guide: () => '<table><tr><th>办理形式</th><td>窗口办理</td></tr></table>',
    entry: 'offline',
    furthest: 'guide',
  },
  'none, and the flag says no': {
    guide: () => '<table><tr><th>是否网办</th><td>否</td></tr></table>',
    entry: 'offline',
    furthest: 'guide',
  },
  'none, though it says that it is done online and at a window': {
    guide: () => '<table><tr><th>办理形式</th><td>窗口办理，网上办理</td></tr></table>',
    entry: 'none',
    furthest: 'guide',
  },
  'that comes to life once a situation is ticked': {
    guide: (at) =>
      `<h3>办理情形</h3><label><input type="radio" name="q" onchange="g.disabled=false">新办</label><label><input type="radio" name="q" onchange="g.disabled=false">变更</label><button id="g" disabled onclick="location.href='${at.other}/sso/login'">在线办理</button>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
    kinds: ['portal', 'region', 'item', 'guide', 'apply', 'situation', 'login'],
  },
  'that asks by an alert for a situation first': {
    guide: (at) =>
      `<h3>办理情形</h3><label><input type="radio" name="q">新办</label><label><input type="radio" name="q">变更</label><button onclick="if(!document.querySelector('[name=q]:checked'))alert('请先选择办理情形');else location.href='${at.other}/sso/login'">在线办理</button>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
    kinds: ['portal', 'region', 'item', 'guide', 'apply', 'situation', 'login'],
  },
  'an entry that only turns a tab over, and words of a window': {
    guide: () =>
      `<ul><li><a href="javascript:void(0)" onclick="t('a')">网上办理</a></li><li><a href="javascript:void(0)" onclick="t('b')">窗口办理</a></li></ul><div id="x">流程</div><script>function t(n){document.getElementById('x').textContent=n==='a'?'该事项办理流程为申请、受理、审查、决定、送达五个环节':'窗口流程'}</script><table><tr><th>办理形式</th><td>窗口办理</td><th>办件类型</th><td>承诺件</td></tr></table>`,
    entry: 'offline',
    furthest: 'guide',
  },
  'an anchor to a section further down, and the entry there': {
    guide: (at) =>
      `<p><a href="#zx">在线办理</a></p><div id="zx"><a href="${at.other}/sso/login">点击进入申报系统</a></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'only an address under its label': {
    guide: (at) =>
      `<table><tr><th>计算机端在线办理跳转地址</th><td><a href="${at.other}/sso/login">${at.other}/sso/login</a></td></tr></table>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a page that asks whether to leave the site': {
    guide: () => '<a href="/go">在线办理</a>',
    hall: (at) => ({
      '/go': page(
        '提示',
        `<p>您即将离开本网站，前往第三方网站</p><a href="${at.other}/sso/login">继续访问</a> <a href="/">返回</a>`,
      ),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a layer that asks for the region': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><p>请选择办理区域</p><a href="/x1">白石区</a> <a href="${at.other}/sso/login">云溪区</a></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a layer that asks for the business, with links': {
    guide: (at) =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><p>请选择业务办理项</p><p><a href="/x1">药品经营许可证变更</a></p><p><a href="${at.other}/sso/login">药品经营许可证核发</a></p></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
    kinds: ['portal', 'region', 'item', 'guide', 'apply', 'situation', 'login'],
  },
  'a page of situations, with links, before the sign-in': {
    guide: () => '<a href="/qx">在线办理</a>',
    hall: (at) => ({
      '/qx': page(
        '情形引导',
        `<h2>请选择您要办理的情形</h2><ul><li><a href="/x1">变更经营范围</a></li><li><a href="${at.other}/sso/login">新开办药店</a></li></ul>`,
      ),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
    kinds: ['portal', 'region', 'item', 'guide', 'apply', 'situation', 'login'],
  },
  'a notice over the page that came': {
    guide: () => '<a href="/w">在线办理</a>',
    hall: () => ({
      '/w': page(
        '在线申报',
        '<div id="n" style="position:fixed;z-index:99;left:20%;top:20%;width:60%;height:60%;background:#fff"><h3>系统公告</h3><p>平台将于周日进行演练。</p><button onclick="n.remove()">我知道了</button></div><h2>填写申请信息</h2><p>企业名称 <input></p><p>地址 <input></p><p>电话 <input></p><button type="button">提交申请</button>',
      ),
    }),
    entry: 'form',
    furthest: 'form',
  },
  'a layer that leaves it to one whether to sign in': {
    guide: (at) =>
      `<button onclick="l.style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:20%;top:20%;width:60%;height:60%;background:#fff"><h3>温馨提示</h3><p>您尚未登录。登录后可自动带出主体信息；也可以先以游客身份填报，提交时再登录。</p><button onclick="location.href='${at.other}/sso/login'">去登录</button> <button onclick="location.href='/w'">游客填报</button></div>`,
    hall: () => ({
      '/w': page(
        '在线申报',
        '<h3>当前身份：游客（未登录）</h3><p>填报的内容关闭后不保留；提交申报前须登录。</p><h2>填写申请信息</h2><p>企业名称 <input></p><p>地址 <input></p><p>电话 <input></p><button type="button">提交申请</button>',
      ),
    }),
    ...listed,
    entry: 'form',
    furthest: 'form',
  },
  'a layer that cannot be told': {
    guide: () =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><p>云溪区政务服务</p><p>一二三四五六七</p></div>`,
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
  },
  'a code to be scanned': {
    guide: () =>
      `<button onclick="document.getElementById('l').style.display='block'">在线办理</button><div id="l" style="display:none;position:fixed;z-index:99;left:30%;top:25%;width:40%;height:50%;background:#fff"><img alt="" width="120" height="120" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"><p>请使用微信扫一扫</p><button>关闭</button></div>`,
    entry: 'app-only',
    furthest: 'apply',
  },
  'a page that sends one to the telephone': {
    guide: () => '<a href="/app">在线办理</a>',
    hall: () => ({ '/app': page('移动端办理', '<h2>移动端办理</h2><p>请下载“浙里办”APP，搜索事项名称后办理。</p>') }),
    entry: 'app-only',
    furthest: 'apply',
  },
  'a page that only makes appointments': {
    guide: () => '<a href="/yy">网上办理</a>',
    hall: () => ({
      '/yy': page(
        '网上预约',
        '<h2>预约取号</h2><form method="post" action="/yy/submit"><input type="date" name="d"><input name="name" placeholder="姓名"><input name="tel" placeholder="手机号"><button>提交预约</button></form>',
      ),
    }),
    entry: 'appointment',
    furthest: 'apply',
  },
  'an appointment and nothing else': {
    guide: () => '<a href="/yy">在线预约</a>',
    entry: 'appointment',
    furthest: 'apply',
  },
  'grey, beside an entry to an appointment': {
    guide: () => '<a href="/yy">预约办理</a> <button disabled title="该事项暂不支持">在线申报</button>',
    entry: 'appointment',
    furthest: 'apply',
  },
  'that opens the home of another portal': {
    guide: (at) => `<a href="${at.other}/">在线办理</a>`,
    other: () => ({
      '/': page(
        '投资项目在线审批监管平台',
        `<h1>投资项目在线审批监管平台</h1>${Array.from({ length: 30 }, (_, i) => `<p><a href="/n${i}">关于项目审批的通知之${i}，请各单位遵照执行并按时报送有关情况</a></p>`).join('')}`,
      ),
    }),
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
  },
};

describe.concurrent('the apply entry', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, { entry, furthest, kinds, ...shape }) => {
    const seen = await walk(host, shape);
    expect({ entry: seen.entry, furthest: seen.furthest, note: seen.note }).toEqual({
      entry,
      furthest,
      note: seen.note,
    });
    if (kinds) expect(seen.kinds).toEqual(kinds);
    expect(seen.sent).toEqual([]);
  });
});
