import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "鲁数": one guide page for five businesses with 变更 shown first, materials in a table of rowspans, a hall on the district's own site. */
const columns = press(
  ['区情动态', '通知', '政策', '民生'],
  (n) => `/zw/lm${n}/`,
  (n, m) => `/zw/lm${n}/c${m}.html`,
  7,
);
const items = catalogue({
  count: 39,
  offset: 55,
  prefix: 'wf',
  decoys: DECOYS.filter((d) => !d.startsWith('药品经营许可证（零售）')),
  wanted: [{ place: 16, item: { id: 'wf-yp', name: '药品经营许可证（零售）' } }],
});
const html = (title: string, body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title><style>td,th{border:1px solid #ccc;padding:6px}table{border-collapse:collapse}.menu li{cursor:pointer}.biz span{display:inline-block;padding:6px 14px;border:1px solid #28c;cursor:pointer}.biz span.sel{background:#28c;color:#fff}</style></head><body style="width:1060px;margin:auto">${body}<p>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join(' · ')}</p></body></html>`;
const common = (ask: Ask): Reply => {
  const page = printed(columns, ask.path);
  return page ? html(page.title, page.html) : null;
};

interface Business {
  name: string;
  promise: string;
  visits: string;
  forms: [string, string, string, string][];
}
const BUSINESS: Record<string, Business> = {
  变更: {
    name: '《药品经营许可证》（零售）变更',
    promise: '2个工作日',
    visits: '1次',
    forms: [
      ['药品经营许可证变更申请表', '纸质', '申请人自备', '必要'],
      ['营业执照', '纸质', '申请人自备', '必要'],
    ],
  },
  换发: {
    name: '《药品经营许可证》（零售）换发',
    promise: '6个工作日',
    visits: '1次',
    forms: [['药品经营许可证换证申请表', '纸质', '申请人自备', '必要']],
  },
  核发: {
    name: '《药品经营许可证》（零售）核发',
    promise: '9个工作日',
    visits: '0次',
    forms: [
      ['药品经营许可证核发申请表', '电子', '申请人自备', '必要'],
      ['营业执照', '电子', '政府部门核发（免提交）', '必要'],
      ['质量负责人执业药师注册证', '电子', '申请人自备', '必要'],
      ['营业场所地理位置图', '电子', '申请人自备', '必要'],
      ['告知承诺书', '电子', '申请人自备', '容缺后补'],
    ],
  },
  注销: {
    name: '《药品经营许可证》（零售）注销',
    promise: '1个工作日',
    visits: '0次',
    forms: [['药品经营许可证注销申请表', '电子', '申请人自备', '必要']],
  },
};
const COMMON_ROWS: [string, string][] = [
  ['责任科室', '药品监管科'],
  ['实施主体', '鸢都市奎文区行政审批服务局'],
  ['审批条件', '具备药师、营业场所、质量制度'],
  ['办理程序', '申请、受理、审查、决定、送达'],
  ['法定时限', '20个工作日'],
  ['收费情况', '不收费'],
  ['法定依据', '《中华人民共和国药品管理法》第五十一条'],
  ['办公地址', '鸢都市奎文区新华路139号'],
  ['工作时间', '工作日8:30-17:00'],
  ['联系电话', '0536-8250001'],
  ['监督电话', '0536-8250002'],
  ['结果领取方式', '快递送达、电子证照'],
];
/** The attributes share rows by rowspan: the name stands once over its four lines. */
const guide = (
  b: Business,
): string => `<table><tr><th>业务办理项名称</th><td>${b.name}</td></tr><tr><th>承诺时限</th><td>${b.promise}</td></tr><tr><th>到现场次数</th><td>${b.visits}</td></tr>${COMMON_ROWS.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</table>
<h3>提交材料</h3><table>${b.forms.map(([n, f, s, need], i) => `<tr><td rowspan="3">${i + 1}</td><td rowspan="3">${n}</td><td>材料形式</td><td>${f}</td></tr><tr><td>来源渠道</td><td>${s}</td></tr><tr><td>材料必要性</td><td>${need}</td></tr>`).join('')}</table>`;

const district =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/')
      return html(
        '鸢都市奎文区人民政府',
        '<h1>奎文区人民政府</h1><ul class="menu"><li onclick="location.href=\'/zwfw/\'">政务服务</li><li onclick="location.href=\'/zw/lm0/\'">区情</li></ul>',
      );
    if (path === '/zwfw/')
      return html(
        '奎文区政务服务',
        `<h1>奎文区政务服务</h1><p>服务区域：奎文区</p><form action="/zwfw/s"><input name="q"><button>搜索</button></form><details open><summary>法人服务</summary>${items
          .filter((i) => i.audience === '法人')
          .map((i) => `<p><a href="/zwfw/i/${i.id}" target="_blank">${i.name}</a></p>`)
          .join('')}</details><p><a href="/zwfw/kf">在线人工客服</a> <a href="/zwfw/zx">我要咨询</a></p>`,
      );
    if (path === '/zwfw/s')
      return html(
        '搜索结果',
        findByName(items, query.get('q') ?? '', 0.5)
          .map((i) => `<li class="s"><a href="/zwfw/i/${i.id}">${i.name}</a></li>`)
          .join('') || '<p>未检索到</p>',
      );
    if (path === '/zwfw/kf')
      return html('在线人工客服', '<h2>在线人工客服</h2><p>当前为非工作时间，人工坐席不在线，请在工作时间联系。</p>');
    if (path === '/zwfw/zx')
      return html(
        '我要咨询',
        '<h2>我要咨询</h2><form method="post" action="/zwfw/zx/save"><textarea name="t"></textarea><button>提交咨询</button></form>',
      );
    const item = items.find((i) => path === `/zwfw/i/${i.id}`);
    if (item?.id === 'wf-yp') {
      return html(
        item.name,
        `<h2>${item.name}</h2><p>请选择业务办理项：</p><div class="biz">${Object.keys(BUSINESS)
          .map((k, n) => `<span class="${n ? '' : 'sel'}" onclick="biz(this,'${k}')">${k}</span>`)
          .join(
            '',
          )}</div><a href="${at['tyrz']}/sso/login?gotoUrl=aHR0cA==" target="_blank">我要办</a><div id="g">${guide(BUSINESS['变更'] as Business)}</div><script>function biz(e,k){var s=document.querySelectorAll('.biz span');for(var i=0;i<s.length;i++)s[i].className='';e.className='sel';fetch('/zwfw/api/biz?k='+encodeURIComponent(k)).then(function(r){return r.json()}).then(function(d){document.getElementById('g').innerHTML=d.html})}</script>`,
      );
    }
    if (item)
      return html(
        item.name,
        `<h2>${item.name}</h2><p>实施主体：鸢都市奎文区${item.dept}</p><p>承诺时限：10个工作日</p>`,
      );
    if (path === '/zwfw/api/biz') {
      const b = BUSINESS[query.get('k') ?? ''];
      return b ? json({ html: guide(b) }, 800) : null;
    }
    return common(ask);
  };

const WANTED = BUSINESS['核发'] as Business;
const truth = (at: Addresses): Truth => ({
  hall: 'h20-situations',
  about:
    '同一指南页含五个业务办理项且先显示“变更”，须点“核发”；材料表用 rowspan；人工客服非工作时间；网厅只在区政府网站上',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.district': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('district'),
    'entry.clicks': seen(1),
    'search.works': seen(true),
    'search.rank': seen(5),
    'item.found': seen(true),
    'item.name': seen('《药品经营许可证》（零售）核发', { also: ['药品经营许可证（零售）'] }),
    'item.url': seen(`${at['district']}/zwfw/i/wf-yp`),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(9),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': unseen('outside-hours'),
    'interaction.consult': seen(['phone', 'form', 'human'], { set: true }),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    name: present(WANTED.name),
    dept: present('鸢都市奎文区行政审批服务局'),
    promiseLimit: present(WANTED.promise),
    legalLimit: present('20个工作日'),
    visits: present(WANTED.visits),
    condition: present('具备药师、营业场所、质量制度'),
    process: present('申请、受理、审查、决定、送达'),
    fee: present('不收费'),
    legalBasis: holds('第五十一条'),
    place: present('鸢都市奎文区新华路139号'),
    time: present('工作日8:30-17:00'),
    consult: present('0536-8250001'),
    complain: present('0536-8250002'),
    delivery: present('快递送达、电子证照'),
    materials: holds('质量负责人执业药师注册证', '告知承诺书'),
  }),
  materials: WANTED.forms.map(([name, form, source, need]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'paper',
    source,
    required: need === '必要',
    waived: source.includes('免提交'),
    isForm: name.includes('申请表'),
    template: 'none',
  })),
  refutable: [
    { fact: 'guide.promisedDays', value: 2, why: 'That is 变更, which the page shows first.' },
    { fact: 'guide.visits', value: 1, why: 'That is 变更.' },
    { fact: 'guide.materials', why: 'The materials of 变更 are others.' },
    { fact: 'interaction.humanGuide', value: 'none', why: 'It stands and is outside its hours.' },
    { fact: 'interaction.humanGuide', value: 'entry-only', why: 'It stands and is outside its hours.' },
    { fact: 'handling.licenceShared', value: false, why: 'For 核发 it need not be handed in.' },
  ],
});

const upper = (ask: Ask): Reply => {
  const item = ask.path.startsWith('/s/') ? provincial(items, ask.path.slice(3)) : null;
  return item ? html(item.title, item.html) : null;
};

export const hall: HallDefinition = {
  name: 'h20-situations',
  origins: ['province', 'city', 'district', 'tyrz'],
  traps: [/\/zwfw\/zx\/save/],
  sites: (at) => ({
    province: (ask) =>
      ask.path === '/'
        ? html(
            '鲁省政务服务网',
            `<h1>鲁省政务服务网</h1><p>省级服务：${items
              .slice(0, 10)
              .map((i) => `<a href="/s/${i.id}">${i.name}</a>`)
              .join(' ')}</p>`,
          )
        : (upper(ask) ?? common(ask)),
    city: (ask) =>
      ask.path === '/'
        ? html(
            '鸢都市政务服务',
            `<h1>鸢都市政务服务</h1><p>县市区：潍城区、坊子区、奎文区（各区服务见区政府网站）</p><p><a href="/zw/lm1/">公告</a></p>`,
          )
        : common(ask),
    district: district(at),
    tyrz: (ask) =>
      ask.path === '/sso/login'
        ? '<!doctype html><meta charset="utf-8"><title>统一身份认证</title><h2>鲁省统一身份认证平台</h2><p>法人登录</p><input type="password">'
        : null,
  }),
  city: (at) => ({
    id: 'h20-situations',
    name: '鸢都市',
    code: '370700',
    province: '鲁省',
    region: '华东',
    district: '奎文区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/`, district: `${at['district']}/` },
    unifiedLogin: [new URL(at['tyrz'] ?? '').host],
  }),
  truth,
  entry: (at) => [
    { do: 'goto', target: `${at['district']}/` },
    { do: 'click', target: 'li:text-is("政务服务")', counts: true },
  ],
  guide: (at) => [
    { do: 'goto', target: `${at['district']}/zwfw/` },
    { do: 'click', target: 'a:text-is("药品经营许可证（零售）")', counts: true, opens: true },
    { do: 'click', target: '.biz span:text-is("核发")' },
    { do: 'wait', target: '1200' },
  ],
  search: (at) => ({
    moves: [
      { do: 'goto', target: `${at['district']}/zwfw/` },
      { do: 'type', target: 'input[name=q]', value: '药品经营许可证核发' },
      { do: 'click', target: 'form button' },
    ],
    entries: '.s',
    wanted: '药品经营许可证（零售）',
  }),
  proof: { hall: ['服务区域：奎文区'], guide: ['《药品经营许可证》（零售）核发', '9个工作日'] },
};
