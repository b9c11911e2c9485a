import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { neighbours } from '../kit/neighbours.ts';
import { printed } from '../kit/press.ts';
import { type Ask, gif, json, picture, type Reply, redirect, script } from '../kit/site.ts';
import { GONE, GUIDE, PAPERS } from './guide.ts';
import { CITY, CODE, COUNTY, type Item, listOf, NAME, PROVINCE, search } from './items.ts';
import { columns, DETAIL, FOUND, LIST, PUBLIC, page } from './pages.ts';
import { ROBOT, talk } from './talk.ts';
import { truth } from './truth.ts';

const RANK = search(COUNTY.code, '药品经营许可证核发').findIndex((i) => i.name === NAME) + 1;
const FILES = new Set(PAPERS.flatMap((p) => [p.blank, p.sample]).filter((id) => id && id !== GONE));
const PAGE = 8;

/** Single items, and heads with their sub-items. */
function rows(items: Item[]): unknown[] {
  const heads = new Set<string>();
  return items.flatMap((item): unknown[] => {
    if (!item.main) return [item];
    if (heads.has(item.main)) return [];
    heads.add(item.main);
    return [{ name: item.main, subs: items.filter((i) => i.main === item.main) }];
  });
}

function api(name: string, form: URLSearchParams, query: URLSearchParams, at: Addresses): Reply {
  const area = form.get('areaCode') ?? PROVINCE.code;
  const no = Math.max(1, Number(form.get('pageNo')) || 1);
  const ofWho = (who: string) => listOf(area).filter((i) => who === '' || i.who === who);
  if (name === 'items.do') {
    const [who, theme, dept] = ['who', 'theme', 'dept'].map((k) => form.get(k) ?? '');
    const found = rows(ofWho(who ?? '').filter((i) => (!theme || i.theme === theme) && (!dept || i.dept === dept)));
    return json(
      { total: found.length, pages: Math.ceil(found.length / PAGE), rows: found.slice((no - 1) * PAGE, no * PAGE) },
      450,
    );
  }
  if (name === 'kinds.do') {
    const who = form.get('who') ?? '';
    const counts = new Map<string, number>();
    for (const i of ofWho(who)) counts.set(who ? i.theme : i.dept, (counts.get(who ? i.theme : i.dept) ?? 0) + 1);
    return json([...counts], 250);
  }
  if (name === 'search.do') {
    const found = search(area, form.get('keyword') ?? '');
    return json({ total: found.length, rows: found.slice(0, 20) }, 600);
  }
  if (name === 'guide.do') {
    const code = form.get('transactCode') ?? '';
    if (code === CODE) return json(GUIDE, 500);
    const item = [COUNTY.code, CITY.code, code.slice(2, 8)].flatMap(listOf).find((i) => i.code === code);
    if (!item) return json({}, 300);
    return json(
      {
        code,
        name: item.name,
        office: item.dept,
        online: item.online,
        head: [
          ['法定办结时限', '20（工作日）'],
          ['承诺办结时限', '11（工作日）'],
        ],
        parts: [
          ['基本信息', `<table><tr><td class="tt">事项名称</td><td>${item.name}</td></tr></table>`],
          ['受理窗口', `<p>办理地点：${code.startsWith(`YM${CITY.code}`) ? CITY.name : ''}政务服务中心</p>`],
        ],
      },
      500,
    );
  }
  if (name === 'znkf.do') {
    const area2 = query.get('area') ?? '';
    const drug = listOf(area2).find((i) => i.name === NAME);
    return json(
      {
        html:
          /药/.test(query.get('wt') ?? '') && drug
            ? `为您找到以下办事指南：<br>1. <a href="${at['portal']}/webview/bszn/bsznpage.html?transactCode=${drug.code}" target="_blank">${drug.name}</a><br>以上内容是否解决了您的问题？`
            : '抱歉，暂未找到相关内容，请先切换到您所在的区县，或拨打0963-12345。',
      },
      900,
    );
  }
  return null;
}

const home = (at: Addresses): string =>
  page(
    at,
    '云梦政务服务网',
    `<div class="bx"><h3>法人服务</h3><div class="c" id="rd">正在加载…</div></div><div class="bx"><h3>部门服务</h3><div class="c" id="bm">正在加载…</div></div>
${columns
  .map(
    (c) =>
      `<div class="bx"><h3>${c.name}<a style="float:right;font-size:12px" href="${c.path}">更多</a></h3><div class="c">${c.articles
        .slice(0, 4)
        .map((a) => `<p><a href="${a.path}">${a.title}</a><span style="float:right">${a.date}</span></p>`)
        .join('')}</div></div>`,
  )
  .join('')}
<div class="bx"><h3>专题专栏</h3><div class="c"><a href="/webview/zt/yjs.html">高效办成一件事</a>　<a href="/webview/zt/ggj.html">跨省通办</a>　<a href="/webview/zt/hqzc.html">惠企政策</a>　<a href="/webview/zt/lssp.html">绿色审批</a></div></div>`,
    `post('kinds.do',{areaCode:area,who:'法人'},function(d){$('#rd').innerHTML=d.length?d.map(function(k){return '<span class="tl" data-h="fr" data-k="'+k[0]+'">'+k[0]+'</span>'}).join(''):'请切换到区县后查看'});post('kinds.do',{areaCode:area,who:''},function(d){$('#bm').innerHTML=d.length?d.map(function(k){return '<span class="tl" onclick="location.href=\\'/webview/fw/bmfw.html\\'">'+areaName(area)+k[0]+'</span>'}).join(''):'请切换到区县后查看'});$('#rd').onclick=function(e){if(e.target.getAttribute('data-k'))location.href='/webview/fw/frfw.html'};`,
  );

const listPage = (at: Addresses, title: string): string =>
  page(
    at,
    `${title}-云梦政务服务网`,
    `<div class="bx"><h3>${title}</h3><div class="c" id="fl"></div></div><div class="bx"><h3>事项列表</h3><div class="c"><div id="lb"></div><p class="pg" id="fy"></p></div></div>`,
    LIST,
  );

const portal =
  (at: Addresses) =>
  ({ path, query, body }: Ask): Reply => {
    if (path === '/')
      return '<html><head><meta http-equiv="refresh" content="0;url=/webview/index.html"></head><body></body></html>';
    if (path.startsWith('/webview/api/')) return api(path.slice(13), new URLSearchParams(body), query, at);
    if (path === '/webview/js/public.js') return script(PUBLIC);
    if (path.startsWith('/webview/img/')) return gif();
    if (path === '/webview/index.html') return home(at);
    const list = {
      '/webview/fw/grfw.html': '个人服务',
      '/webview/fw/frfw.html': '法人服务',
      '/webview/fw/bmfw.html': '部门服务',
    }[path];
    if (list) return listPage(at, list);
    if (path === '/webview/search.html')
      return page(
        at,
        '搜索结果-云梦政务服务网',
        '<div class="bx"><h3>搜索结果</h3><div class="c" id="jg">正在查询…</div></div>',
        FOUND,
      );
    if (path === '/webview/bszn/bsznpage.html')
      return page(at, '办事指南-云梦政务服务网', '<div id="zn">正在加载…</div>', DETAIL);
    if (path === '/webview/file/down.do') return FILES.has(query.get('id') ?? '') ? wordDocument('form.doc') : null;
    if (path === '/webview/znkf/index.html') return ROBOT;
    if (path === '/webview/hd/ts.html') return redirect(`${at['sso']}/tyrz/login.do?type=gr&goto=ts`);
    const shown = printed(columns, path);
    if (shown) return page(at, shown.title, `<div class="bx"><div class="c">${shown.html}</div></div>`);
    return talk(at, path);
  };

const sso = ({ path, query }: Ask): Reply => {
  if (path === '/tyrz/register.do')
    return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>用户注册</title></head><body><h2>用户注册</h2><p>请携带有效身份证件，按提示完成实名注册。</p></body></html>';
  if (path === '/tyrz/code.gif') return picture(['7 k 3 d'], 110);
  if (path !== '/tyrz/login.do') return null;
  const tab = query.get('type') === 'fr' ? '法人用户' : '个人用户';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>云梦省统一身份认证平台</title></head><body><h2>云梦省统一身份认证平台</h2><p><b>${tab}登录</b></p><form action="/tyrz/doLogin.do" method="post"><p><input name="u" placeholder="请输入账号/手机号/身份证号"></p><p><input name="p" type="password" placeholder="请输入密码"></p><p><input name="c" placeholder="请输入验证码" size="8"> <img src="/tyrz/code.gif" alt="验证码"></p><p><button>登 录</button></p></form><p>扫码登录　忘记密码</p></body></html>`;
};

const gov = ({ path }: Ask): Reply => {
  const wrap = (title: string, html: string) =>
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${COUNTY.name}人民政府</h1><p><a href="/">首页</a> <a href="/zwgk/">政务公开</a> <a href="/zjxx/">走进香溪</a></p>${html}</body></html>`;
  if (path === '/')
    return wrap(
      `${COUNTY.name}人民政府`,
      '<h2>要闻</h2><p>县委县政府召开优化营商环境推进会，部署“高效办成一件事”工作。</p>',
    );
  if (path === '/zwgk/') return wrap('政务公开', '<p>县政府领导、规划计划、财政资金、人事信息。</p>');
  if (path === '/zjxx/') return wrap('走进香溪', '<p>香溪县位于夷清市西北，辖六镇二乡，盛产柑橘与茶叶。</p>');
  return null;
};

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['portal']}/` },
  { do: 'click', target: '.qhbtn' },
  { do: 'hover', target: '#qhk .sh p:text-is("夷清市")' },
  { do: 'click', target: '#qxk span:text-is("香溪县")', counts: true },
  { do: 'wait', target: '900' },
];
const toResults = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '#gjz', value: '药品经营许可证核发' },
  { do: 'click', target: '#ssbtn', counts: true },
  { do: 'wait', target: '1200' },
];

/** Vendor "梦泽": pages without data, data by POST, the region in the browser's store. */
export const hall: HallDefinition = {
  name: 'h83-webview',
  origins: ['portal', 'gov', 'sso', 'ext'],
  traps: [/\/webview\/api\/\w*[sS]ave/, /doLogin/],
  reads: [/POST \/webview\/api\/(items|kinds|search|guide)\.do/],
  asks: [/\/webview\/api\/znkf/],
  sites: (at) => ({ portal: portal(at), gov, sso, ext: neighbours() }),
  city: (at) => ({
    id: 'h83-webview',
    name: CITY.name,
    code: CITY.code,
    province: PROVINCE.name,
    region: '华中',
    district: COUNTY.name,
    phoneCode: '0963',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/webview/index.html`, district: `${at['gov']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [
    ...toResults(at),
    { do: 'click', target: `.jg .nm[data-zx="${CODE}"]`, counts: true, opens: true },
    { do: 'wait', target: '900' },
  ],
  search: (at) => ({ moves: toResults(at), entries: '.jg', wanted: NAME }),
  proof: {
    hall: ['夷清市香溪县', '香溪县市场监督管理局'],
    guide: ['实施主体：香溪县市场监督管理局', '0963-2583321', '在线办理'],
  },
};
