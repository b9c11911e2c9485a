import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "海岱": Element widgets without a framework's markers, history routes, a guide of fields in another origin's frame. */
const shell = readFileSync(join(import.meta.dirname, 'shell.html'), 'utf8');
const HERE = '370212000000';
const WANT = 'e7f0-4c1a-90b2';
const items = catalogue({
  count: 37,
  offset: 27,
  prefix: 'hd-',
  wanted: [{ place: 9, item: { id: WANT, name: '药品零售企业经营许可（新开办）' } }],
});
const TREE = [
  {
    value: '370100000000',
    label: '历泉市',
    children: [
      { value: '370102000000', label: '历下区' },
      { value: '370112000000', label: '崂峰区' },
    ],
  },
  {
    value: '370200000000',
    label: '东岛市',
    children: [
      { value: '370202000000', label: '市南区' },
      { value: '370212000000', label: '崂峰区' },
      { value: '370281000000', label: '胶莱市' },
    ],
  },
  { value: '370600000000', label: '烟海市', children: [{ value: '370602000000', label: '芝罘区' }] },
];
const notices = (
  press(
    ['通知公告'],
    () => '/n',
    (_, m) => `/n/${m}`,
    9,
  )[0]?.articles ?? []
).map((a, n) => ({
  id: String(n + 1),
  title: a.title,
  text: a.text.replace(/<[^>]+>/g, ''),
}));

/** Tab → fields: key, label, value, whether long. */
const TABS: [string, [string, string, string, boolean?][]][] = [
  [
    '基本信息',
    [
      ['name', '事项名称', '药品零售企业经营许可（新开办）'],
      ['taskCode', '实施编码', '11370212MB285689XW4000172111003'],
      ['dept', '实施机关', '东岛市崂峰区行政审批服务局'],
      ['target', '服务对象', '企业法人'],
      ['legalLimit', '法定期限', '20（工作日）'],
      ['promiseLimit', '承诺期限', '6（工作日）'],
      ['visits', '到现场次数', '1'],
      ['visitReason', '必须现场办理原因说明', '需核验原件'],
      ['onlineDepth', '网办深度', 'Ⅲ级'],
      ['fee', '收费情况', '不收费'],
      ['delivery', '结果送达', '窗口领取'],
    ],
  ],
  [
    '受理条件',
    [
      [
        'condition',
        '申请条件',
        '1.具有依法经过资格认定的药师；2.具有与所经营药品相适应的场所、设备；3.具有保证所经营药品质量的规章制度。',
        true,
      ],
      [
        'legalBasis',
        '设定依据',
        '《中华人民共和国药品管理法》第五十一条；《药品经营和使用质量监督管理办法》第八条',
        true,
      ],
    ],
  ],
  [
    '办理信息',
    [
      ['process', '办理程序', '申请—受理—审查（含现场核查）—决定—送达', true],
      ['place', '办公地址', '东岛市崂峰区仙霞岭路18号市民中心二楼'],
      ['time', '办公时间', '周一至周五 9:00—17:00'],
      ['consult', '联系电话', '0532-88990011'],
      ['complain', '投诉电话', '0532-88990022'],
    ],
  ],
];
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质和电子', '申请人自备', '必要'],
  ['营业执照', '电子', '政府部门核发', '必要'],
  ['拟任质量负责人的执业药师注册证', '电子', '政府部门核发', '必要'],
  ['房屋使用权证明', '纸质和电子', '申请人自备', '必要'],
];

const frame = (full: boolean, dept: string, name: string) => (): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>办事指南</title><style>body{font:14px/1.8 sans-serif;margin:0}.lay{display:flex;border-bottom:2px solid #067}.lay div{padding:6px 20px;cursor:pointer}.lay .on{background:#067;color:#fff}.pane{display:none;padding:12px}.pane.on{display:block}.fi{display:flex;margin:4px 0}.fi label{width:170px;color:#777}.fi input,.fi textarea{flex:1;border:0;font:inherit}.fi textarea{height:80px}td,th{border:1px solid #ddd;padding:4px 8px}</style></head><body>${
    full
      ? `<div class="lay">${[...TABS.map(([t]) => t), '申报材料'].map((t, n) => `<div class="${n ? '' : 'on'}">${t}</div>`).join('')}</div>${TABS.map(
          ([, fields], n) =>
            `<div class="pane${n ? '' : ' on'}">${fields.map(([, k, v, long]) => `<div class="fi"><label>${k}</label>${long ? `<textarea readonly>${v}</textarea>` : `<input readonly value="${v}">`}</div>`).join('')}</div>`,
        ).join(
          '',
        )}<div class="pane"><table><thead><tr><th>序号</th><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr></thead><tbody id="mt"><tr><td colspan="5">加载中...</td></tr></tbody></table></div>`
      : `<div class="pane on"><div class="fi"><label>事项名称</label><input readonly value="${name}"></div><div class="fi"><label>实施机关</label><input readonly value="${dept}"></div><div class="fi"><label>承诺期限</label><input readonly value="13（工作日）"></div></div>`
  }<script src="/guide/size.js"></script></body></html>`;
const SIZE = `function size(){parent.postMessage({h:document.documentElement.scrollHeight+10},'*')}
var ts=document.querySelectorAll('.lay div'),ps=document.querySelectorAll('.pane');
ts.forEach(function(t,i){t.onclick=function(){ts.forEach(function(x,j){x.className=j===i?'on':'';ps[j].className='pane'+(j===i?' on':'')});if(i===ts.length-1&&!window.got){window.got=1;fetch('/guide/materials').then(function(r){return r.json()}).then(function(l){document.getElementById('mt').innerHTML=l.map(function(m,n){return '<tr><td>'+(n+1)+'</td><td>'+m.join('</td><td>')+'</td></tr>'}).join('');size()})}size()}});size();`;

const isDistrict = (code: string) => !code.endsWith('00000000');
const areaName = (code: string) => {
  for (const city of TREE) {
    if (city.value === code) return city.label;
    const own = city.children.find((d) => d.value === code);
    if (own) return `${city.label}${own.label}`;
  }
  return '海岱省';
};

function portal(at: Addresses) {
  const app = shell.replace('@@LOGIN@@', at['jis'] ?? '').replace('@@DETAIL@@', at['detail'] ?? '');
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    const code = query.get('area') ?? '';
    if (path === '/rest/area/tree') return json(TREE, 400);
    if (path === '/rest/notices') return json(notices);
    if (path === '/rest/home')
      return json({
        own: isDistrict(code),
        items: isDistrict(code)
          ? items.filter((_, n) => n % 6 === 2)
          : items.slice(20, 26).map((i) => ({ ...i, id: `up-${i.id}` })),
      });
    if (path === '/rest/theme') {
      const own = isDistrict(code) ? items : items.slice(20, 26).map((i) => ({ ...i, id: `up-${i.id}` }));
      const themes = [...new Set(own.map((i) => i.theme))];
      return json(
        themes.map((label) => ({ label, children: own.filter((i) => i.theme === label) })),
        600,
      );
    }
    if (path === '/rest/search') {
      const q = query.get('q') ?? '';
      const own = findByName(items, q, 0.5).map((i) => ({ ...i, area: code, where: areaName(code) }));
      const copies = /药/.test(q)
        ? [{ ...items[0], id: 'up-yp', name: '药品经营许可证（批发）核发', area: '370000000000', where: '海岱省' }]
        : [];
      return json([...copies, ...own], 900);
    }
    if (path === '/rest/matter') {
      const id = query.get('id') ?? '';
      const item = items.find((i) => i.id === id.replace(/^up-/, ''));
      return json(id === 'up-yp' ? { name: '药品经营许可证（批发）核发' } : item ? { name: item.name } : {}, 300);
    }
    return path.startsWith('/rest/') ? null : app;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h22-cascader',
  about:
    'Element 级联选择器与树（整节点为目标、事件委托在 document）、history 路由加骨架屏、12 位区划码路径、同名崂峰区、指南在另一端口 iframe 的页签里且值是只读 input/textarea、先选身份再到统一登录（base64 回跳）',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(12),
    'item.found': seen(true),
    'item.name': seen('药品零售企业经营许可（新开办）'),
    'item.url': seen(`${at['portal']}/area/${HERE}/matter/${WANT}`, {
      also: [`${at['detail']}/guide/index.html?rowguid=${WANT}&area=${HERE}`],
    }),
    'item.clicks': seen(4, { also: [5] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(6),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['window']),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.duplicateSubmission': seen(true),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    // It stands behind 咨询服务 only, not on homes, hall or guide; and so do 12345 and the person.
    'interaction.humanGuide': seen('usable', { also: ['none'] }),
    'interaction.consult': seen(['phone', 'form', '12345', 'human'], {
      set: true,
      also: [
        ['phone', 'form'],
        ['phone', 'form', '12345'],
      ],
    }),
    'interaction.complaint': seen('none'),
    'interaction.ratingBoard': seen(false),
    'interaction.ratingSources': { notApplicable: true },
    'handling.identityOnline': unseen(),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(TABS.flatMap(([, fields]) => fields.map(([key, , value]) => [key, present(value)]))),
    materials: holds('药品经营许可证申请表', '房屋使用权证明'),
  }),
  materials: MATERIALS.map(([name, form, source, need]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'both',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'site.softNotFound', value: true, why: 'The application shows its own 404.' },
    { fact: 'guide.elements', why: 'The values stand in fields.' },
    { fact: 'apply.entry', value: 'dead', why: 'A layer asks for the identity first.' },
    { fact: 'interaction.humanGuide', value: 'entry-only', why: 'Its hours are said.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '.el-cascader' },
  { do: 'click' as const, target: '.el-cascader-node:has-text("东岛市")', counts: true as const },
  { do: 'click' as const, target: '.el-cascader-node:text-is("崂峰区")', counts: true as const },
];
const search = [
  { do: 'type' as const, target: '#kw', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '#kb', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h22-cascader',
  origins: ['portal', 'detail', 'jis'],
  sites: (at) => ({
    portal: portal(at),
    detail: (ask) => {
      if (ask.path === '/guide/size.js') return script(SIZE);
      if (ask.path === '/guide/materials') return json(MATERIALS, 700);
      if (ask.path !== '/guide/index.html') return null;
      const id = ask.query.get('rowguid') ?? '';
      const code = ask.query.get('area') ?? '';
      const item = items.find((i) => i.id === id.replace(/^up-/, ''));
      const wanted = id === WANT && code === HERE;
      return frame(
        wanted,
        id === 'up-yp' ? '海岱省药品监督管理局' : `${areaName(code)}${item?.dept ?? ''}`,
        item?.name ?? '药品经营许可证（批发）核发',
      )();
    },
    jis: (ask) =>
      ask.path === '/jis-web/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>登录</title></head><body><h2>海岱省统一身份认证平台</h2><div>法人登录</div><p>用户名 <input name="n"></p><p>密码 <input type="password"></p><button type="button">登 录</button></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h22-cascader',
    name: '东岛市',
    code: '370200',
    province: '海岱省',
    region: '华东',
    district: '崂峰区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/area/370200000000/home` },
    unifiedLogin: [new URL(at['jis'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    ...search,
    { do: 'click', target: '.el-table__row >> nth=11', counts: true },
    { do: 'click', target: '.lay div:text-is("申报材料")' },
    { do: 'wait', target: '1200' },
  ],
  search: (at) => ({
    moves: [...toHall(at), ...search],
    entries: '.el-table__row',
    wanted: '药品零售企业经营许可（新开办）',
  }),
  proof: { hall: ['东岛市崂峰区政务服务大厅'], guide: ['房屋使用权证明'], guideElsewhere: true },
};
