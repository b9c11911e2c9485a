import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "陇上": a provincial frameset whose list of cities is plain words where a city is not ready, a city list without ours, a hall only on the district's own site. */
const columns = press(
  ['要闻', '公告', '政策'],
  (n) => `/col/col90${n}.html`,
  (n, m) => `/art/90${n}/art_${m}.html`,
  7,
);
const items = catalogue({
  count: 34,
  offset: 44,
  prefix: 'ls',
  wanted: [{ place: 18, item: { id: 'ls-yd', name: '药品零售企业许可（首次申请）' } }],
});
const page = (title: string, body: string) =>
  `<html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/24px 宋体,serif;margin:10px 30px}.tt{color:#900;font-size:22px}.lm a{margin-right:16px}td{padding:3px 8px}</style></head><body>${body}</body></html>`;

const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '药品零售企业许可（首次申请）'],
  ['dept', '承办机构', '金川市龙首区市场监督管理局'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办理时限', '20个工作日'],
  ['promiseLimit', '承诺办理时限', '12个工作日'],
  ['visits', '最多跑动次数', '1次'],
  ['condition', '审批条件', '具有药师、营业场所、设备和规章制度。'],
  ['process', '办事流程', '申请、受理、审查、现场核查、审批、发证'],
  ['fee', '收费情况', '不收费'],
  ['legalBasis', '法定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '受理地点', '金川市龙首区昌荣路15号政务大厅二楼'],
  ['time', '受理时间', '工作日8:30-12:00，14:30-18:00'],
  ['consult', '咨询电话', '0935-7610015'],
  ['complain', '监督电话', '0935-7610016'],
  ['delivery', '领取方式', '窗口领取'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质', '申请人自备', '必要'],
  ['营业执照复印件', '纸质', '申请人自备', '必要'],
  ['经营场所产权证明', '纸质', '申请人自备', '必要'],
];

function province(at: Addresses) {
  return (ask: Ask): Reply => {
    if (ask.path === '/')
      return '<html><head><meta charset="utf-8"><title>陇上省网上办事大厅</title></head><frameset rows="150,*" border="0"><frame src="/top.html" name="top" scrolling="no"><frame src="/main.html" name="main"><noframes><body>请使用支持框架的浏览器</body></noframes></frameset></html>';
    if (ask.path === '/top.html')
      return page(
        'top',
        `<span class="tt">陇上省网上办事大厅</span><p class="lm"><a href="/main.html" target="main">首页</a>${columns.map((c) => `<a href="${c.path}" target="main">${c.name}</a>`).join('')}</p><p>各市（州）大厅：<a href="${at['sister']}/" target="_top">兰泉市</a>　<a href="${at['sister']}/jq/" target="_top">酒关市</a>　金川市　白岭市　<font color="#999999">（金川市、白岭市正在建设）</font></p>`,
      );
    if (ask.path === '/main.html')
      return page(
        'main',
        `<table><tr>${columns.map((c) => `<td valign="top"><b>${c.name}</b><br>${c.articles.map((a) => `<a href="${a.path}">${a.title}</a><br>`).join('')}</td>`).join('')}</tr></table>`,
      );
    const print = printed(columns, ask.path);
    return print ? page(print.title, print.html) : null;
  };
}
function city(at: Addresses) {
  return (ask: Ask): Reply => {
    if (ask.path === '/')
      return page(
        '金川市政务公开与服务网',
        `<span class="tt">金川市政务公开与服务网</span><p class="lm"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</p><p>县区站点：<a href="${at['sister']}/yc/">永宁县</a>　<a href="${at['sister']}/hx/">河西区</a></p>${columns.map((c) => c.articles.map((a) => `<a href="${a.path}">${a.title}</a><br>`).join('')).join('')}`,
      );
    const print = printed(columns, ask.path);
    return print ? page(print.title, print.html) : null;
  };
}
const elsewhere = (ask: Ask): Reply => {
  const name = { '/': '兰泉市', '/jq/': '酒关市', '/yc/': '永宁县', '/hx/': '河西区' }[ask.path];
  return name
    ? page(
        `${name}办事大厅`,
        `<span class="tt">${name}办事大厅</span><p>${name}办事指南</p>${items
          .slice(0, 9)
          .map((i) => `${name}${i.name}<br>`)
          .join('')}`,
      )
    : null;
};
function district(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return page(
        '金川市龙首区人民政府',
        `<span class="tt">金川市龙首区人民政府</span><p class="lm"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="/wsbs/index.asp">网上办事</a></p>${columns.map((c) => c.articles.map((a) => `<a href="${a.path}">${a.title}</a><br>`).join('')).join('')}`,
      );
    const box =
      '<form action="/wsbs/search.asp" method="get">办事查询 <input name="key"><input type="submit" value="搜索"></form>';
    const rows = (list: typeof items) =>
      `<table>${list.map((i) => `<tr><td><a href="/wsbs/show.asp?id=${i.id}">${i.name}</a></td><td>${i.dept}</td></tr>`).join('')}</table>`;
    if (path === '/wsbs/index.asp')
      return page(
        '龙首区网上办事大厅',
        `<span class="tt">龙首区网上办事大厅</span>${box}<b>企业办事</b>${rows(items)}`,
      );
    if (path === '/wsbs/search.asp') {
      const list = findByName(items, query.get('key') ?? '', 0.3);
      return page(
        '查询结果',
        `<span class="tt">龙首区网上办事大厅</span>${box}${list.length ? rows(list) : '没有查询到相关结果'}`,
      );
    }
    if (path === '/wsbs/show.asp') {
      const item = items.find((i) => i.id === query.get('id'));
      if (!item) return null;
      const wanted = item.id === 'ls-yd';
      const fields = wanted
        ? FIELDS.map(([, k, v]) => [k, v])
        : [
            ['事项名称', item.name],
            ['承办机构', `金川市龙首区${item.dept}`],
            ['承诺办理时限', '17个工作日'],
          ];
      return page(
        item.name,
        `<h3>${item.name}</h3>${wanted ? `<a href="${at['sso']}/sso/login?service=${encodeURIComponent(`${at['district']}/wsbs/sb.asp`)}">我要申报</a>` : ''}<table border="1">${fields.map(([k, v]) => `<tr><td>${k}</td><td>${v}</td></tr>`).join('')}</table>${wanted ? `<b>申请材料目录</b><table border="1"><tr><td>材料名称</td><td>材料形式</td><td>来源渠道</td><td>材料必要性</td></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>` : ''}`,
      );
    }
    const print = printed(columns, path);
    return print ? page(print.title, print.html) : null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h41-grey',
  about:
    '省级为框架集，市州名单中本市只是文字（正在建设）；市级县区站点没有本区；只有区政府网“网上办事”一条路。负面结论必须成立',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('district'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(findByName(items, '药品经营许可证核发', 0.3).findIndex((i) => i.id === 'ls-yd') + 1 || null),
    'item.found': seen(true),
    'item.name': seen('药品零售企业许可（首次申请）'),
    'item.url': seen(`${at['district']}/wsbs/show.asp?id=ls-yd`),
    'item.clicks': unseen(),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(12),
    'guide.visits': seen(1),
    'guide.delivery': seen(['window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '经营场所产权证明'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'paper',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'province', why: '金川市 is a word there, no link.' },
    { fact: 'entry.level', value: 'none', why: 'The district’s own site has 网上办事.' },
    { fact: 'guide.promisedDays', value: 17, why: 'Another item.' },
  ],
});
const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['district']}/` },
  { do: 'click' as const, target: 'a:text-is("网上办事")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h41-grey',
  origins: ['province', 'city', 'sister', 'district', 'sso'],
  sites: (at) => ({
    province: province(at),
    city: city(at),
    sister: elsewhere,
    district: district(at),
    sso: (ask) =>
      ask.path === '/sso/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>陇上省统一身份认证平台</h2><p>法人登录 <input placeholder="账号"><input type="password"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h41-grey',
    name: '金川市',
    code: '620300',
    province: '陇上省',
    region: '西北',
    district: '龙首区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=key]', value: '药品经营许可证核发' },
      { do: 'click', target: 'input[type=submit]' },
      { do: 'wait', target: '500' },
    ],
    entries: 'table tr',
    wanted: '药品零售企业许可（首次申请）',
  }),
  proof: { hall: ['龙首区网上办事大厅'] },
};
