import { catalogue, DECOYS } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import { provincial } from '../kit/elsewhere.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, redirect, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';
import { client, guide, MATERIALS, page, RATING, VALUES } from './pages.ts';

/** Vendor "岭数": JSONP areas behind letters, a POST search in pages with every level's copies, guides of cards with pop-ups. */
const HERE = '440103000000';
const columns = press(
  ['要闻', '公示公告', '惠企政策'],
  (n) => `/portal/v2/article/list-${n + 1}`,
  (n, m) => `/portal/v2/article/${n + 1}0${m}`,
);
const WANT = '44010326A0017';
const items = catalogue({
  count: 41,
  offset: 12,
  prefix: '44010326B',
  decoys: DECOYS.filter((d) => !d.startsWith('医疗')),
  wanted: [{ place: 22, item: { id: WANT, name: '药品经营许可证（零售）核发' } }],
});
const CITIES: [string, string, string, [string, string][]][] = [
  [
    'C',
    '440500',
    '潮安市',
    [
      ['440511', '金平区'],
      ['440512', '濠江区'],
    ],
  ],
  [
    'F',
    '440600',
    '佛岭市',
    [
      ['440604', '禅城区'],
      ['440607', '荔湖区'],
    ],
  ],
  [
    'S',
    '440100',
    '穗城市',
    [
      ['440104', '越秀区'],
      ['440103', '荔湖区'],
      ['440106', '天河区'],
    ],
  ],
  ['S', '440200', '韶岭市', [['440203', '武江区']]],
  ['Z', '440800', '湛海市', [['440802', '赤坎区']]],
];
const nameOf = (code: string): string => {
  if (code === '440000000000') return '岭海省';
  for (const [, c, city, districts] of CITIES) {
    if (`${c}000000` === code) return city;
    const district = districts.find(([d]) => `${d}000000` === code);
    if (district) return `${city}${district[1]}`;
  }
  return '岭海省';
};

/** The province's and the city's copies, a neighbour's, then what is the region's own. */
function found(q: string, region: string) {
  const own = findByName(items, q).map((i) => ({ id: i.id, name: i.name, level: '区级', where: nameOf(region) }));
  if (!/药/.test(q)) return own;
  return [
    { id: 'P001', name: '药品经营许可证（批发）核发', level: '省级', where: '岭海省' },
    { id: 'C001', name: '药品经营许可证（零售连锁总部）核发', level: '市级', where: '穗城市' },
    { id: 'C002', name: '药品经营许可证（零售）核发', level: '市级', where: '穗城市' },
    ...own,
  ];
}
const PER = 5;

function results(ask: Ask, at: Addresses): string {
  const form = new URLSearchParams(ask.body);
  const q = form.get('keyword') ?? '';
  const region = form.get('region') ?? HERE;
  const type = form.get('type') ?? 'matter';
  const n = Number(form.get('pageNo') ?? 1);
  const list = found(q, region);
  const pages = Math.max(1, Math.ceil(list.length / PER));
  const body =
    type === 'matter'
      ? list
          .slice((n - 1) * PER, n * PER)
          .map(
            (r) =>
              `<div class="res-item" data-go="/portal/v2/guide/${r.id}"><span class="badge lv">${r.level}</span><em>${r.name}</em><i>${r.where}</i></div>`,
          )
          .join('') || '<div class="nodata">没有查询到相关结果</div>'
      : type === 'policy'
        ? '<div class="res-item" data-go="/portal/v2/article/101"><em>药品零售监管政策解读</em></div>'
        : '<div class="res-item" data-go="/portal/v2/article/102"><em>问：药店营业执照如何办理？</em></div>';
  const hidden = `<input type="hidden" name="keyword" value="${q}"><input type="hidden" name="region" value="${region}"><input type="hidden" name="pageNo" value="${n}"><input type="hidden" name="type" value="${type}">`;
  return page(
    `搜索“${q}”`,
    `<form id="pager" method="post" action="/portal/v2/search">${hidden}</form><div class="res-tabs">${[
      ['matter', `事项（${list.length}）`],
      ['policy', '政策（1）'],
      ['qa', '问答（1）'],
    ]
      .map(([k, t]) => `<b data-type="${k}" class="${k === type ? 'cur' : ''}">${t}</b>`)
      .join(
        '',
      )}</div>${body}<div class="pg">${type === 'matter' && n > 1 ? `<u data-page="${n - 1}">上一页</u>` : ''} 第${n}/${pages}页 ${type === 'matter' && n < pages ? `<u data-page="${n + 1}">下一页</u>` : ''}</div>`,
    at,
    nameOf(region),
    region,
  );
}

function portal(at: Addresses) {
  return (ask: Ask): Reply => {
    const { path, query } = ask;
    if (path === '/') return redirect('/portal/v2/index?region=440000000000');
    if (path === '/portal/v2/client.js') return script(client(at));
    if (path === '/portal/jsonp/areas') {
      const parent = query.get('parent') ?? '';
      const rows =
        parent === '440000000000'
          ? CITIES.map(([letter, code, name]) => ({ letter, code: `${code}000000`, name, hot: /穗|佛/.test(name) }))
          : (CITIES.find(([, c]) => `${c}000000` === parent)?.[3] ?? []).map(([c, name]) => ({
              code: `${c}000000`,
              name,
            }));
      return { ...script(`${query.get('callback')}(${JSON.stringify(rows)})`), delay: 500 };
    }
    if (path === '/portal/v2/index') {
      const region = query.get('region') ?? '440000000000';
      const name = nameOf(region);
      const own = region.endsWith('00000000') || region.slice(4, 6) === '00' ? [] : items;
      return page(
        `岭海政务服务网${name === '岭海省' ? '' : `（${name}）`}`,
        `<div class="hero"><form method="post" action="/portal/v2/search"><input type="hidden" name="region" value="${region}"><input name="keyword" placeholder="搜事项、搜服务"><button class="so">搜一搜</button></form></div>
${
  own.length > 0
    ? `<div class="tiles"><div class="tile" data-go="/portal/v2/matters?region=${region}&side=法人">我是企业</div><div class="tile" data-go="/portal/v2/matters?region=${region}&side=个人">我是群众</div><div class="tile" data-go="/portal/v2/rating?region=${region}">评价公示</div><div class="tile" data-go="/portal/v2/complain?region=${region}">我要投诉</div></div><h3>${name}高频事项</h3>${own
        .filter((_, n) => n % 5 === 1)
        .map((i) => `<div class="hotrow" data-go="/portal/v2/guide/${i.id}">${i.name}</div>`)
        .join('')}`
    : `<h3>${name === '岭海省' ? '省级' : '市级'}服务</h3><p>${items
        .slice(0, 9)
        .map((i) => `<a href="/portal/v2/sj/${i.id}">${i.name}</a>`)
        .join(' ')}</p>`
}
<ul>${columns.map((c) => `<li><a href="${c.path}">${c.name}</a></li>`).join('')}</ul>`,
        at,
        name,
        region,
      );
    }
    if (path === '/portal/v2/search') return ask.method === 'POST' ? results(ask, at) : redirect('/');
    if (path === '/portal/v2/matters') {
      const region = query.get('region') ?? HERE;
      const side = query.get('side') === '个人' ? '个人' : '法人';
      return page(
        `${side}事项`,
        `<h2>${nameOf(region)} ${side}事项</h2>${items
          .filter((i) => i.audience === side)
          .map((i) => `<div class="hotrow" data-go="/portal/v2/guide/${i.id}">${i.name}</div>`)
          .join('')}`,
        at,
        nameOf(region),
        region,
      );
    }
    if (path === `/portal/v2/guide/${WANT}`)
      return page('药品经营许可证（零售）核发', guide(), at, '穗城市荔湖区', HERE);
    const item = items.find((i) => path === `/portal/v2/guide/${i.id}`);
    if (item)
      return page(
        item.name,
        `<h2>${item.name}</h2><div class="kv"><div class="k">实施主体</div><div class="v">穗城市荔湖区${item.dept}</div></div><div class="kv"><div class="k">承诺办结时限</div><div class="v">11个工作日</div></div>`,
        at,
        '穗城市荔湖区',
        HERE,
      );
    if (/^\/portal\/v2\/guide\/[PC]00\d$/.test(path)) {
      const upper = path.includes('/P') ? '岭海省药品监督管理局' : '穗城市市场监督管理局';
      return page(
        '药品经营许可证核发',
        `<h2>${found('药品', HERE).find((r) => path.endsWith(r.id))?.name}</h2><div class="kv"><div class="k">实施主体</div><div class="v">${upper}</div></div><div class="kv"><div class="k">承诺办结时限</div><div class="v">14个工作日</div></div>`,
        at,
        path.includes('/P') ? '岭海省' : '穗城市',
        path.includes('/P') ? '440000000000' : '440100000000',
      );
    }
    if (path === '/portal/api/material') {
      const m = MATERIALS[Number(query.get('n') ?? 0)];
      return m ? json(m, 400) : null;
    }
    if (path === '/portal/api/applyUrl')
      return json(
        { url: `${at['tif']}/sso/login?redirect_uri=${encodeURIComponent(`${at['portal']}/portal/ok`)}` },
        600,
      );
    if (path === '/portal/downFile') return wordDocument(`${query.get('fid')}.doc`);
    if (path === '/portal/v2/rating') return page('好差评公示', RATING, at, nameOf(query.get('region') ?? HERE), HERE);
    if (path === '/portal/v2/complain')
      return page(
        '我要投诉',
        '<h2>我要投诉</h2><p>请先选择投诉类别：</p><div class="cats"><div class="cat" data-cat="1">服务态度</div><div class="cat" data-cat="2">办事效率</div><div class="cat" data-cat="3">违规收费</div></div><div id="cform"></div>',
        at,
        nameOf(query.get('region') ?? HERE),
        HERE,
      );
    const upper = path.startsWith('/portal/v2/sj/') ? provincial(items, path.slice(14)) : null;
    if (upper) return page(upper.title, upper.html, at, '岭海省', '440000000000');
    const press = printed(columns, path);
    return press ? page(press.title, press.html, at, '岭海省', '440000000000') : null;
  };
}

const truth = (at: Addresses): Truth => ({
  hall: 'h21-letters',
  about:
    'JSONP 区划层（热门城市、首字母、市后有区，另一市有同名荔湖区）、POST 分页搜索含省市副本徽标、指南为卡片加“展开更多”、材料卡片弹窗查看要素、承诺后 window.open 登录、投诉先选类别、好差评图表与数据分签',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(6),
    'item.found': seen(true),
    'item.name': seen('药品经营许可证（零售）核发'),
    'item.code': seen('000172111003', { also: ['11440103MB2D0145XT400017211100301'] }),
    'item.url': seen(`${at['portal']}/portal/v2/guide/${WANT}`),
    'item.clicks': seen(4, { also: [5] }),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(0),
    'guide.onlineDepth': seen('IV'),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.contradictions': { mentions: [] },
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.licenceShared': seen(true),
    'handling.singleForm': seen(true),
    'handling.identityOnline': unseen(),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone']),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'problems'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: { 'links.home': { bad: [] }, 'links.inner': { bad: [] } },
  elements: elements({
    ...Object.fromEntries(VALUES.map(([key, , value]) => [key, present(value)])),
    materials: holds('药品经营许可证申请表', '营业场所平面布置图'),
    process: holds('受理', '现场核查', '送达'),
  }),
  materials: MATERIALS.map(({ name, source, form, need, blank }) => ({
    name,
    source,
    medium: form === '电子' ? 'electronic' : 'either',
    required: need === '必要',
    waived: source.includes('免提交'),
    isForm: name.includes('申请表'),
    template: blank ? 'ok' : 'none',
  })),
  refutable: [
    { fact: 'item.url', why: 'The copies of province and city stand first, and 佛岭市 has a 荔湖区 too.' },
    { fact: 'entry.level', value: 'city', why: 'The layer on the provincial home leads to the district.' },
    { fact: 'guide.promisedDays', value: 14, why: 'That is the copy of the province or of the city.' },
    { fact: 'apply.entry', value: 'dead', why: 'The window opens when the address has come.' },
    { fact: 'interaction.complaint', value: 'none', why: 'The form stands once a category is chosen.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'click' as const, target: '.area-now' },
  { do: 'click' as const, target: '.al-hot s:text-is("穗城市")', counts: true as const },
  { do: 'click' as const, target: '.al-sub s:text-is("荔湖区")', counts: true as const },
];
const search = [
  { do: 'type' as const, target: 'input[name=keyword]', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '.so', counts: true as const },
];
export const hall: HallDefinition = {
  name: 'h21-letters',
  origins: ['portal', 'tif'],
  reads: [/POST \/portal\/v2\/search/],
  traps: [/\/portal\/complain\/commit/],
  sites: (at) => ({
    portal: portal(at),
    tif: (ask) =>
      ask.path === '/sso/login'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>岭海省统一身份认证平台</title></head><body><h2>岭海省统一身份认证平台</h2><ul><li>个人登录</li><li>法人登录</li></ul><div><input placeholder="账号/手机号"><input type="password" placeholder="密码"><a>登录</a></div></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h21-letters',
    name: '穗城市',
    code: '440100',
    province: '岭海省',
    region: '华南',
    district: '荔湖区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/portal/v2/index?region=440100000000` },
    unifiedLogin: [new URL(at['tif'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    { do: 'click', target: '.tile:text-is("我是企业")', counts: true },
    { do: 'click', target: '.hotrow:text-is("药品经营许可证（零售）核发")', counts: true },
    { do: 'click', target: '.more' },
  ],
  search: (at) => ({
    moves: [...toHall(at), ...search, { do: 'click', target: 'u:text-is("下一页")' }],
    entries: '.res-item',
    before: 5,
    wanted: '区级药品经营许可证（零售）核发',
  }),
  proof: { hall: ['当前：穗城市荔湖区', '穗城市荔湖区高频事项'], guide: ['穗城市荔湖区市场监督管理局', '7个工作日'] },
};
