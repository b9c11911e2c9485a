import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserHost, launchBrowser } from '../../../crawlers/browser/host.ts';
import { page, type Shape, signIn, walk } from './shape.ts';

let host: BrowserHost;
beforeAll(async () => {
  host = await launchBrowser();
});
afterAll(() => host?.close());

const listed = {
  city: (at: { other: string }) => ({ unifiedLogin: [new URL(at.other).host] }),
  other: () => ({ '/sso/login': signIn('统一身份认证') }),
};
/** Four panels of ways, the second shown first; what `web` says stands in the first. */
const panels = (web: string, once = '到窗口办理的，请带齐材料。'): string =>
  `<h3>办理方式</h3><style>.w div{display:inline-block;padding:8px 20px;border:1px solid #999;cursor:pointer}.w small{display:block}.p{display:none}</style><div class="w">${[
    ['网上办', '坐在家里办'],
    ['一次办', '到窗口办'],
    ['马上办', '当场能办好'],
    ['帮您办', '有人帮着办'],
  ]
    .map(([n, s]) => `<div><b>${n}</b><small>${s}</small></div>`)
    .join('')}</div>${[web, once, '不适用马上办。', '有人帮您。']
    .map((t, i) => `<div class="p"${i === 1 ? ' style="display:block"' : ''}>${t}</div>`)
    .join(
      '',
    )}<script>var p=document.querySelectorAll('.p');document.querySelectorAll('.w div').forEach(function(d,i){d.addEventListener('click',function(){p.forEach(function(q,j){q.style.display=i===j?'block':'none'})})})</script>`;
const whoLayer = (to: string): string =>
  `<div id="l" style="display:none;position:fixed;inset:0;background:#0006;z-index:9"><div style="position:absolute;left:30%;top:20%;width:420px;background:#fff"><h3>您代表谁办理？</h3><label><input type="radio" name="s" value="g"> 自然人<small>为自己办理</small></label><label><input type="radio" name="s" value="f"> 法人<small>代表企业办理</small></label><p id="ts"></p><button onclick="l.style.display='none'">取消</button> <button onclick="var c=document.querySelector('[name=s]:checked');if(!c)ts.textContent='请先选择代表谁办理';else location.href='${to}'">继续</button></div></div>`;

const SHAPES: Record<string, Shape & { entry: string; furthest: string; says?: string }> = {
  'in a panel of the ways of handling that is not the one shown': {
    guide: (at) =>
      `${panels('<p>可网上办理</p><span style="cursor:pointer;background:#06c;color:#fff" onclick="l.style.display=\'block\'">去办理</span>')}${whoLayer(`${at.other}/sso/login`)}`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'in a panel whose first neighbour only makes appointments': {
    guide: (at) =>
      panels(
        `<p>登录后可查看进度</p><a href="${at.other}/sso/login">在线申报</a>`,
        '<a href="/yy">预约取号</a> 请到窗口办理',
      ),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'panels of ways of which none has an entry': {
    guide: () => panels('<p>本业务项可以在网上查询进度。</p>', '<p>请带齐材料。</p>'),
    entry: 'none',
    furthest: 'guide',
    says: '网上办',
  },
  'a panel of the web that says that there is no way on the web': {
    guide: () => panels('<p>本业务项暂不支持网上办理。</p>', '<p>请带齐材料。</p>'),
    entry: 'offline',
    furthest: 'guide',
  },
  'in a menu of ways that unfolds under the pointer': {
    guide: (at) =>
      `<style>.m{display:inline-block;position:relative;padding:6px 20px;background:#06c;color:#fff}.m ul{display:none;position:absolute;background:#fff}.m:hover ul{display:block}</style><div class="m"><span>办理方式</span><ul><li><a href="/ck">窗口办理</a></li><li><a href="${at.other}/sso/login">网上办理</a></li><li><a href="/zz">自助终端办理</a></li></ul></div><div style="height:90px"></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'in a menu of ways whose head is a link to nowhere': {
    guide: (at) =>
      `<style>.m{width:160px;background:#06c}.m ul{display:none}.m:hover ul{display:block}</style><ul><li class="m"><a href="javascript:;">办理渠道</a><ul><li><a href="/ck">窗口办理</a></li><li><a href="${at.other}/sso/login">网上申报</a></li></ul></li></ul><div style="height:90px"></div>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'behind a list of ways with a button': {
    guide: (at) =>
      `<p>办理方式：<select id="s"><option value="">请选择</option><option value="1">窗口办理</option><option value="2">网上办理</option></select> <button onclick="if(s.value==='2')location.href='${at.other}/sso/login';else alert(s.value?'请到窗口办理':'请选择办理方式')">确定</button></p>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'behind a list of ways that shows the entry once the web is chosen': {
    guide: (at) =>
      `<p>申报途径 <select id="s" onchange="b.style.display=s.value==='2'?'inline':'none'"><option value="1">现场申报</option><option value="2">互联网申报</option></select> <a id="b" style="display:none" href="${at.other}/sso/login">我要申报</a></p>`,
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a question of how one heard of the service is no choice of ways': {
    guide: () =>
      `<div>服务评价 <label>评价渠道 <select><option>请选择</option><option>网上办理</option><option>窗口办理</option></select></label> <button onclick="fetch('/hcp/pj/save',{method:'POST',body:'1'})">确定</button></div>`,
    entry: 'none',
    furthest: 'guide',
  },
  'a list with the web in it of which nobody knows what it asks': {
    guide: () =>
      `<div><label>您所在处 <select><option>请选择</option><option>网上办理</option><option>窗口办理</option></select></label> <label>姓名 <input type="text"></label> <button onclick="fetch('/save',{method:'POST',body:'1'})">确定</button></div>`,
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
  },
  'ways as radio buttons with a button below': {
    guide: (at) =>
      `<h3>办理方式</h3><div><label><input type="radio" name="w" value="1">窗口办理</label> <label><input type="radio" name="w" value="2">网上办理</label></div><p><button onclick="if(document.querySelector('[value=\\'2\\']').checked)location.href='${at.other}/sso/login'">下一步</button></p>`,
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
  },
  'a tab of the web that does not open': {
    guide: () =>
      `<h3>办理方式</h3><div><button onclick="void 0">网上办理渠道</button> <button onclick="p.textContent='请带齐材料'">窗口办理渠道</button></div><p id="p"></p>`,
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
    says: '网上办',
  },
  'a topic of the portal that is dead beside no entry': {
    guide: (at) => `<p><a href="${at.dead}/kstb">跨省通办</a> <a href="${at.dead}/ss">网上申诉</a></p>`,
    entry: 'none',
    furthest: 'guide',
  },
  'an entry that says that the web is shut, beside a way of the web that is dead': {
    guide: (at) =>
      `<button onclick="alert('该事项暂不支持网上办理')">立即办理</button> <a href="${at.dead}/x">互联网办事渠道</a>`,
    entry: 'offline',
    furthest: 'guide',
  },
  'in the fold of the business item': {
    guide: (at) =>
      `<h3>业务办理项</h3><style>.h{cursor:pointer;padding:8px;border:1px solid #ccc}.c{display:none}</style>${[
        ['药品经营许可证（零售）变更', '/bg'],
        ['药品经营许可证（零售）核发', `${at.other}/sso/login`],
        ['药品经营许可证（零售）注销', '/zx'],
      ]
        .map(
          ([n, to]) =>
            `<div class="h">${n}</div><div class="c"><a href="/g">办事指南</a> <a href="${to}">在线办理</a></div>`,
        )
        .join(
          '',
        )}<script>document.querySelectorAll('.h').forEach(function(h){h.addEventListener('click',function(){h.nextSibling.style.display='block'})})</script>`,
    hall: () => ({ '/bg': page('变更', '<h1>变更</h1>'), '/zx': page('注销', '<h1>注销</h1>') }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'in the fold of the business item, drawn when it is opened': {
    guide: (at) =>
      `<h3>办理项</h3>${['变更', '新办', '补发']
        .map((n) => `<div><p class="h" style="cursor:pointer">${n} ＋</p><div class="c"></div></div>`)
        .join(
          '',
        )}<script>document.querySelectorAll('.h').forEach(function(h){h.addEventListener('click',function(){h.nextSibling.innerHTML='<button onclick="location.href=\\''+(/新办/.test(h.textContent)?'${at.other}/sso/login':'/bg')+'\\'">立即办理</button>'})})</script>`,
    hall: () => ({ '/bg': page('变更', '<h1>变更</h1>') }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'a layer that asks how one liked the service': {
    guide: () =>
      `<button onclick="l.style.display='block'">立即办理</button><div id="l" style="display:none;position:fixed;inset:0;background:#0006;z-index:9"><div style="position:absolute;left:30%;top:20%;width:420px;background:#fff"><h3>请对本次服务作出评价</h3><label><input type="radio" name="s"> 非常满意</label><label><input type="radio" name="s"> 满意</label><label><input type="radio" name="s"> 不满意</label><button onclick="fetch('/pj/save',{method:'POST',body:'1'})">确定</button> <button onclick="l.style.display='none'">取消</button></div></div>`,
    entry: '(not-found-by-walker)',
    furthest: '(not-found-by-walker)',
  },
  'on a page where one chooses the way': {
    guide: () => '<a href="/fs">选择办理方式</a>',
    hall: (at) => ({
      '/fs': page(
        '选择办理方式',
        `<h2>请选择办理方式</h2><div style="padding:20px"><a href="/ck"><b>窗口办理</b><br>到政务服务中心办理</a></div><div style="padding:20px"><a href="${at.other}/sso/login"><b>网上办理</b><br>足不出户，在线提交</a></div><div style="padding:20px"><a href="/zz"><b>自助办理</b><br>在自助终端上办理</a></div>`,
      ),
      '/ck': page('窗口办理', '<h1>窗口</h1>'),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'on a page where one chooses the way, behind the entry': {
    guide: () => '<a href="/fs">我要办理</a>',
    hall: (at) => ({
      '/fs': page(
        '选择办理方式',
        `<h2>请选择办理方式</h2><ul><li onclick="location.href='/ck'" style="cursor:pointer"><h3>窗口办</h3><p>到政务服务中心办理</p></li><li onclick="location.href='${at.other}/sso/login'" style="cursor:pointer"><h3>网上办</h3><p>足不出户，在线提交</p></li></ul>`,
      ),
      '/ck': page('窗口办理', '<h1>窗口</h1>'),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
  'on cards of ways that have buttons of their own': {
    guide: () => '<a href="/fs">去办理</a>',
    hall: (at) => ({
      '/fs': page(
        '选择办理方式',
        `<h2>药品经营许可证核发</h2><p>请选择您要采用的办理方式</p><div style="padding:20px"><div>网上办</div><div>足不出户，全流程在线提交</div><div onclick="location.href='${at.other}/sso/login'" style="cursor:pointer">马上网办</div></div><div style="padding:20px"><div>窗口办</div><div>带齐材料到政务服务中心</div><div onclick="location.href='/ck'" style="cursor:pointer">看窗口地址</div></div><div style="padding:20px;opacity:.5"><div>自助办</div><div>本事项暂不支持</div></div>`,
      ),
      '/ck': page('窗口办理', '<h1>窗口</h1>'),
    }),
    ...listed,
    entry: 'unified-login',
    furthest: 'login',
  },
};

describe.concurrent('the apply entry behind something', () => {
  it.each(Object.entries(SHAPES))('%s', async (_, { entry, furthest, says, ...shape }) => {
    const seen = await walk(host, shape);
    expect({ entry: seen.entry, furthest: seen.furthest, note: seen.note }).toEqual({
      entry,
      furthest,
      note: seen.note,
    });
    if (says) expect(seen.note).toContain(says);
    expect(seen.sent).toEqual([]);
  });
});
