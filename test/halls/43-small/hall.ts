import { catalogue } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import type { Ask, Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "琼岛": a province of two cities, ours grey in its hover menu; the city's districts are cards of a web component. */
const columns = press(
  ['岛内要闻', '公示公告', '营商环境'],
  (n) => `/qd/c${n}/`,
  (n, m) => `/qd/c${n}/a${m}.html`,
  7,
);
const items = catalogue({
  count: 36,
  offset: 27,
  prefix: 'qd',
  wanted: [{ place: 11, item: { id: 'qd77', name: '开办药品零售企业审批' } }],
});
const AREAS: [string, string][] = [
  ['tianya', '天崖区'],
  ['jiyang', '吉羊区'],
  ['haitang', '海棠湾区'],
];
const HERE = 'jiyang';
const page = (title: string, top: string, body: string) =>
  `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:15px/1.8 system-ui}header{display:flex;gap:30px;align-items:center;padding:10px 60px;background:#fafafa}.sw{position:relative;cursor:default}.sw ul{display:none;position:absolute;background:#fff;border:1px solid #ddd;margin:0;padding:8px 14px;list-style:none;z-index:5}.sw:hover ul{display:block}.sw li.no{color:#bbb}section{padding:10px 60px}table td{border:1px solid #e5e5e5;padding:6px 12px}</style></head><body><header><strong>${title}</strong>${top}${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}</header><section>${body}</section></body></html>`;
const news = columns.map((c) => c.articles.map((a) => `<p><a href="${a.path}">${a.title}</a></p>`).join('')).join('');
const FIELDS: [string, string, string][] = [
  ['name', '事项名称', '开办药品零售企业审批'],
  ['dept', '实施机关', '椰崖市吉羊区市场监督管理局'],
  ['projectType', '办件类型', '承诺件'],
  ['legalLimit', '法定办结期限', '20个工作日'],
  ['promiseLimit', '承诺办理时限', '10个工作日'],
  ['visits', '跑动次数', '1次'],
  ['condition', '许可条件', '有药师、场所、设备、机构和制度。'],
  ['process', '审批流程', '受理、审查、现场验收、决定、送达'],
  ['fee', '收费情况', '不收费'],
  ['legalBasis', '法定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['place', '受理地点', '椰崖市吉羊区迎宾路1号政务服务中心9号窗口'],
  ['time', '受理时间', '工作日8:30-12:00，14:30-17:30'],
  ['consult', '联系电话', '0898-88250001'],
  ['complain', '监督电话', '0898-88250002'],
  ['delivery', '结果领取方式', '窗口领取、快递送达'],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质', '申请人自备', '必要'],
  ['营业执照复印件', '纸质', '申请人自备', '必要'],
];

function city(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return page(
        '椰崖市政务服务网',
        '',
        `<qu-cards></qu-cards>${news}<script>customElements.define('qu-cards',class extends HTMLElement{connectedCallback(){var r=this.attachShadow({mode:'open'});r.innerHTML='<style>div{display:inline-block;border:1px solid #ccc;padding:20px;margin:6px;cursor:pointer}</style><h3>各区政务服务</h3>';${JSON.stringify(AREAS)}.forEach(function(a){var d=document.createElement('div');d.textContent=a[1]+' 进入';d.addEventListener('click',function(){location.href='/'+a[0]+'/'});r.appendChild(d)})}})</script>`,
      );
    const hall = /^\/(\w+)\/(so|xx)?$/.exec(path);
    const area = AREAS.find(([s]) => s === hall?.[1]);
    if (area && hall) {
      const [slug, name] = area;
      const own = slug === HERE ? items : items.filter((i) => i.id !== 'qd77');
      const top = `<span>所在区域：${name}</span>`;
      const box = `<form action="/${slug}/so"><input name="q" type="search" placeholder="我想办…"><button>找服务</button></form>`;
      const row = (i: (typeof items)[number]) =>
        `<tr><td><a href="/${slug}/xx?i=${i.id}">${i.name}</a></td><td>${i.dept}</td></tr>`;
      if (!hall[2])
        return page(`${name}政务服务网`, top, `${box}<h3>法人办事</h3><table>${own.map(row).join('')}</table>`);
      if (hall[2] === 'so') {
        const list = findByName(own, query.get('q') ?? '', 0.2);
        return page(
          `${name}政务服务网`,
          top,
          `${box}${list.length ? `<table>${list.map(row).join('')}</table>` : '未检索到'}`,
        );
      }
      const item = own.find((i) => i.id === query.get('i'));
      if (!item) return null;
      const wanted = item.id === 'qd77';
      const fields = wanted
        ? FIELDS.map(([, k, v]) => [k, v])
        : [
            ['事项名称', item.name],
            ['实施机关', `椰崖市${name}${item.dept}`],
            ['承诺办理时限', '18个工作日'],
          ];
      return page(
        `${name}政务服务网`,
        top,
        `<h2>${item.name}</h2>${wanted ? `<button onclick="location='${at['sso']}/login?goto=${encodeURIComponent('/x')}'">立即申请</button>` : ''}<table>${fields.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</table>${wanted ? `<h3>提交材料</h3><table><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr>${m.map((c) => `<td>${c}</td>`).join('')}</tr>`).join('')}</table>` : ''}`,
      );
    }
    const print = printed(columns, path);
    return print ? page(print.title, '', print.html) : null;
  };
}

const RANK = findByName(items, '药品经营许可证核发', 0.2).findIndex((i) => i.id === 'qd77') + 1 || null;
const truth = (at: Addresses): Truth => ({
  hall: 'h43-small',
  about:
    '两个市的小省：悬停菜单里另一市有链接、本市灰字（未开通）；市级的区是 shadow DOM 里的卡片。从省走不到，从市走得到，结论“city”必须成立',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'entry.level': seen('city'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(RANK),
    'item.found': seen(true),
    'item.name': seen('开办药品零售企业审批'),
    'item.url': seen(`${at['city']}/jiyang/xx?i=qd77`),
    'item.clicks': unseen(),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(10),
    'guide.visits': seen(1),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.complaint': seen('none'),
  },
  links: { 'links.home': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(FIELDS.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '营业执照复印件'),
  }),
  materials: MATERIALS.map(([name, , source, need]) => ({
    name,
    medium: 'paper',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'province', why: '椰崖市 is a grey word there.' },
    { fact: 'guide.promisedDays', value: 18, why: 'Another item or district.' },
  ],
});
const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['city']}/` },
  { do: 'click' as const, target: 'qu-cards div:has-text("吉羊区")', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h43-small',
  origins: ['province', 'city', 'sister', 'sso'],
  sites: (at) => ({
    province: (ask) => {
      const top = `<div class="sw">选择城市 ▾<ul><li><a href="${at['sister']}/">椰海市</a></li><li class="no">椰崖市（未开通）</li></ul></div>`;
      if (ask.path === '/')
        return page(
          '琼岛省政务服务网',
          top,
          `<h3>省级事项</h3>${items
            .slice(18, 30)
            .map((i) => `<p><a href="/s/${i.id}">${i.name}</a></p>`)
            .join('')}${news}`,
        );
      const upper = ask.path.startsWith('/s/') ? provincial(items, ask.path.slice(3)) : null;
      if (upper) return page(upper.title, top, upper.html);
      const print = printed(columns, ask.path);
      return print ? page(print.title, top, print.html) : null;
    },
    city: city(at),
    sister: (ask) =>
      ask.path === '/'
        ? page(
            '椰海市政务服务网',
            '',
            items
              .slice(0, 8)
              .map((i) => `<p>椰海市${i.name}</p>`)
              .join(''),
          )
        : printed(columns, ask.path)
          ? page('椰海市', '', printed(columns, ask.path)?.html ?? '')
          : null,
    sso: (ask) =>
      ask.path === '/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>统一身份认证</title></head><body><h2>琼岛省统一身份认证平台</h2><p>法人登录 <input placeholder="账号"><input type="password"></p></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h43-small',
    name: '椰崖市',
    code: '460200',
    province: '琼岛省',
    region: '华南',
    district: '吉羊区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  search: (at) => ({
    moves: [
      ...toHall(at),
      { do: 'type', target: 'input[name=q]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
      { do: 'wait', target: '600' },
    ],
    entries: 'table tr',
    wanted: '开办药品零售企业审批',
  }),
  proof: { hall: ['所在区域：吉羊区'] },
};
