import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "闽捷": a search whose first tab is news, whose items come page by page; departments by their short names. */
const columns = press(
  ['工作要闻', '通知公告', '解读回应'],
  (n) => `/mj/col${n}.html`,
  (n, m) => `/mj/art/${n}0${m}.html`,
  9,
);
const items = catalogue({
  count: 52,
  offset: 37,
  prefix: 'mj',
  dept: '市场监管局',
  wanted: [{ place: 33, item: { id: 'mj-yd9', name: '药品零售经营许可（新开办）' } }],
}).map((i) => ({ ...i, dept: i.dept.replace('市场监督管理局', '市场监管局') }));
const NEWS = ['关于加强药品经营许可证管理的通知', '药品经营许可证换证工作问答', '我市药品经营许可证全面电子化'].map(
  (title, i) => ({
    title,
    url: `/mj/art/00${i}.html`,
  }),
);
const AREAS: [string, string][] = [
  ['licheng', '荔成区'],
  ['chengxiang', '城厢里区'],
  ['hanjiang', '函江区'],
];
const HERE = 'hanjiang';
const page = (title: string, area: string, body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>${title}</title><style>body{font:14px/1.9 sans-serif;margin:0 80px}.tab span{display:inline-block;padding:4px 16px;cursor:pointer}.tab .cur{border-bottom:2px solid #c33}.pg span{cursor:pointer;border:1px solid #ccc;padding:2px 10px;margin-right:6px}dl{display:flex;margin:0;border-bottom:1px solid #eee}dt{width:180px;color:#666}dd{margin:0}</style></head><body><h1>闽捷政务服务网 · ${area}</h1><p><a href="/">首页</a>　${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('　')}</p>${body}</body></html>`;
const news = columns.map((c) => c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')).join('');
const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '药品零售经营许可（新开办）'],
  ['dept', '实施主体', '莆江市函江区市场监管局'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结时限', '20个工作日'],
  ['promiseLimit', '承诺办结时限', '4个工作日'],
  ['visits', '到办事现场次数', '0次'],
  ['condition', '受理条件', '有药师、场所、设备、机构和制度。'],
  ['process', '办理流程', '受理、审查、决定、送达'],
  ['fee', '是否收费', '否'],
  ['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '办理地点', '莆江市函江区新涵大街98号行政服务中心11号窗口'],
  ['time', '办理时间', '工作日8:00-12:00，15:00-18:00'],
  ['consult', '咨询电话', '0594-3592001'],
  ['complain', '投诉电话', '0594-3592002'],
  ['delivery', '送达方式', '电子证照、窗口领取'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '电子', '申请人自备', '必要'],
  ['营业执照', '电子', '政府部门核发', '必要'],
];
const TERM = '药品经营许可证核发';
const found = (own: typeof items, q: string) => findByName(own, q, 0.2);

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return page(
        '莆江市政务服务网',
        '莆江市',
        `<h3>区县网厅</h3>${AREAS.map(([s, n]) => `<a href="/${s}/">${n}</a>　`).join('')}${news}`,
      );
    const hall = /^\/(\w+)\/(list|data|view|dept)?$/.exec(path);
    const area = AREAS.find(([s]) => s === hall?.[1]);
    if (!area || !hall) {
      const print = printed(columns, path);
      return print ? page(print.title, '莆江市', print.html) : null;
    }
    const [slug, name] = area;
    const own = slug === HERE ? items : items.filter((i) => i.id !== 'mj-yd9');
    const box = `<p><input id="kw" placeholder="搜索政策、资讯、办事"> <button onclick="location.href='/${slug}/list?q='+encodeURIComponent(document.getElementById('kw').value)">搜全站</button></p>`;
    if (!hall[2])
      return page(
        `${name}政务服务网`,
        name,
        `${box}<h3>部门办事</h3>${[...new Set(own.map((i) => i.dept))].map((d) => `<a href="/${slug}/dept?d=${encodeURIComponent(d)}">${d}</a>　`).join('')}<h3>热门事项</h3>${own
          .slice(0, 4)
          .map((i) => `<p><a href="/${slug}/view?id=${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    if (hall[2] === 'dept')
      return page(
        `${name}政务服务网`,
        name,
        `<h3>${query.get('d')}</h3>${own
          .filter((i) => i.dept === query.get('d'))
          .map((i) => `<p><a href="/${slug}/view?id=${i.id}">${i.name}</a></p>`)
          .join('')}`,
      );
    if (hall[2] === 'data') {
      const q = query.get('q') ?? '';
      const p = Number(query.get('p') ?? 1);
      const list =
        query.get('t') === 'zx'
          ? NEWS.filter((x) => findByName([{ name: x.title }], q, 0.4).length > 0)
          : found(own, q).map((i) => ({ title: i.name, url: `/${slug}/view?id=${i.id}` }));
      return json({ n: list.length, list: list.slice((p - 1) * 5, p * 5) }, 300);
    }
    if (hall[2] === 'list') {
      const q = query.get('q') ?? '';
      const zx = NEWS.filter((x) => findByName([{ name: x.title }], q, 0.4).length > 0).length;
      return page(
        '搜索结果',
        name,
        `${box}<div class="tab"><span data-t="zx" class="cur">资讯 ${zx}</span><span data-t="bs">办事 ${found(own, q).length}</span></div><div id="r"></div><div class="pg"></div><script>var t='zx',p=1,q=${JSON.stringify(q)};function ld(){fetch('/${slug}/data?t='+t+'&p='+p+'&q='+encodeURIComponent(q)).then(function(r){return r.json()}).then(function(d){document.getElementById('r').innerHTML=d.list.map(function(x){return '<p><a href="'+x.url+'">'+x.title+'</a></p>'}).join('')||'暂无数据';var g=document.querySelector('.pg');g.innerHTML='';if(p>1){var b=document.createElement('span');b.textContent='‹ 上一页';b.onclick=function(){p--;ld()};g.appendChild(b)}if(p*5<d.n){var s=document.createElement('span');s.textContent='下一页 ›';s.onclick=function(){p++;ld()};g.appendChild(s)}})}document.querySelectorAll('.tab span').forEach(function(s){s.onclick=function(){document.querySelector('.tab .cur').className='';s.className='cur';t=s.getAttribute('data-t');p=1;ld()}});ld()</script>`,
      );
    }
    const item = own.find((i) => i.id === query.get('id'));
    if (!item) return null;
    const wanted = item.id === 'mj-yd9';
    const fields = wanted
      ? FIELDS.map(([, k, v]) => [k, v])
      : [
          ['事项名称', item.name],
          ['实施主体', `莆江市${name}${item.dept}`],
          ['承诺办结时限', '16个工作日'],
        ];
    return page(
      item.name,
      name,
      `<h2>${item.name}</h2>${wanted ? `<a href="${at['sso']}/login?callback=x">在线办理</a>` : ''}${fields.map(([k, v]) => `<dl><dt>${k}</dt><dd>${v}</dd></dl>`).join('')}${wanted ? `<h3>申请材料</h3><table border="1"><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>` : ''}`,
    );
  };
}

const RANK = found(items, TERM).findIndex((i) => i.id === 'mj-yd9') + 1;
const truth = (at: Addresses): Truth => ({
  hall: 'h44-results',
  about: '全站搜索先给资讯页签，办事页签为“办事 n”且分页“下一页 ›”；部门用简称“市场监管局”；省门户直链到市',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(RANK),
    'item.found': seen(true),
    'item.name': seen('药品零售经营许可（新开办）'),
    'item.url': seen(`${at['city']}/hanjiang/view?id=mj-yd9`),
    // City, district, department, item; or by the search and the pages of its second tab.
    'item.clicks': seen(4, { also: [5, 6, 7] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(4),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '营业执照'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'electronic',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'search.rank', value: null, why: 'It stands under the tab 办事.' },
    { fact: 'search.rank', value: 1, why: 'The first entry of the first tab is news.' },
    { fact: 'guide.promisedDays', value: 16, why: 'Another item or district.' },
  ],
});
const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("莆江市")', counts: true as const },
  { do: 'click' as const, target: 'a:text-is("函江区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h44-results',
  origins: ['province', 'city', 'sso'],
  sites: (at) => ({
    province: (ask) => {
      if (ask.path === '/')
        return page('闽捷省政务服务网', '省级', `<p>设区市：<a href="${at['city']}/">莆江市</a></p>${news}`);
      const print = printed(columns, ask.path);
      return print ? page(print.title, '省级', print.html) : null;
    },
    city: city(at),
    sso: (ask) =>
      ask.path === '/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>闽捷省统一身份认证平台</h2><p>法人登录 <input placeholder="账号"><input type="password"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h44-results',
    name: '莆江市',
    code: '350300',
    province: '闽捷省',
    region: '华东',
    district: '函江区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: 'a:text-is("市场监管局")', counts: true },
    { do: 'click', target: 'a:text-is("药品零售经营许可（新开办）")', counts: true },
  ],
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: '#kw', value: TERM },
      { do: 'click', target: 'button' },
      { do: 'click', target: '.tab span >> nth=1' },
      { do: 'wait', target: '700' },
      ...Array.from({ length: Math.floor((RANK - 1) / 5) }, () => [
        { do: 'click' as const, target: '.pg span:has-text("下一页")' },
        { do: 'wait' as const, target: '700' },
      ]).flat(),
    ],
    entries: '#r a',
    wanted: '药品零售经营许可（新开办）',
    before: Math.floor((RANK - 1) / 5) * 5,
  }),
  proof: { hall: ['闽捷政务服务网·函江区'], guide: ['函江区市场监管局'] },
};
