import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { elements, empty, holds, present, seen, type Truth } from '../kit/truth.ts';

/** Vendor "彩云": history routes and skeletons; lists that hold only the rows in view; a chooser that asks for each level; the region in a header; tabs that ask when pressed. */
const shell = readFileSync(join(import.meta.dirname, 'shell.html'), 'utf8');
const HERE = '994902000000';
const WANT = 'cn-8f21';
const NAME = '药品零售企业经营许可（首次申请）';
const items = catalogue({
  count: 48,
  offset: 5,
  prefix: 'cn-',
  wanted: [{ place: 30, item: { id: WANT, name: NAME } }],
});
const news = (
  press(
    ['通知公告'],
    () => '/n',
    (_, m) => `/n/${m}`,
    5,
  )[0]?.articles ?? []
).map((a, n) => ({ id: n + 1, t: a.title, c: a.text }));
const TREE: Record<string, [string, string][]> = {
  '990000000000': [
    ['994900000000', '丽昆市'],
    ['994700000000', '曲川市'],
    ['994800000000', '大澜市'],
  ],
  '994900000000': [
    ['994901000000', '五茶区'],
    ['994902000000', '盘江区'],
    ['994903000000', '官河区'],
    ['994981000000', '安岭市'],
  ],
  '994700000000': [
    ['994702000000', '麒林区'],
    ['994703000000', '沾水区'],
  ],
  '994800000000': [
    ['994801000000', '苍海区'],
    ['994802000000', '盘江区'],
  ],
};
const nameOf = (code: string): string => {
  for (const [above, list] of Object.entries(TREE)) {
    const own = list.find(([c]) => c === code)?.[1];
    if (own) return above === '990000000000' ? own : `${nameOf(above)}${own}`;
  }
  return '彩南省';
};
const PARTS: Record<string, [string, string, string][]> = {
  基本信息: [
    ['name', '事项名称', NAME],
    ['taskCode', '实施编码', '11994902MB0T31245X4000172111003'],
    ['dept', '实施主体', '丽昆市盘江区市场监督管理局'],
    ['legalLimit', '法定办结时限', '20个工作日'],
    ['promiseLimit', '承诺办结时限', '8个工作日'],
    ['visits', '到办事现场次数', '1次'],
    ['onlineDepth', '网上办理深度', 'Ⅲ级'],
    ['fee', '是否收费', '否'],
    ['delivery', '送达方式', '窗口领取、邮寄送达'],
  ],
  申请条件: [
    [
      'condition',
      '受理条件',
      '1.有依法经过资格认定的药师；2.有与所经营药品相适应的营业场所、设备；3.有保证药品质量的规章制度。',
    ],
  ],
  办理流程: [['process', '办理流程', '申请、受理、现场核查、审查、决定、送达']],
  设定依据: [['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条第一款']],
  窗口信息: [
    ['place', '办理地点', '丽昆市盘江区人民西路88号政务服务中心二楼12号窗口'],
    ['time', '办理时间', '周一至周五 9:00-12:00，13:00-17:00'],
    ['consult', '咨询电话', '0899-63310021'],
    ['complain', '投诉电话', '0899-63310099'],
  ],
};
const MATERIALS: [string, string, string, string][] = [
  ['药品经营许可证申请表', '纸质或电子', '申请人自备', '必要'],
  ['营业执照', '电子', '政府部门核发', '必要'],
  ['药师资格证明', '电子', '政府部门核发', '必要'],
  ['经营场所平面布置图', '纸质或电子', '申请人自备', '必要'],
];
const rows = (list: [string, string, string][]): string =>
  `<table>${list.map(([, l, v]) => `<tr><th>${l}</th><td>${v}</td></tr>`).join('')}</table>`;

const portal =
  (at: Addresses) =>
  (ask: Ask): Reply => {
    const { path, query } = ask;
    if (!path.startsWith('/api/')) return shell.replace('@@SSO@@', at['sso'] ?? '');
    const code = String(ask.headers['xzqhcode'] ?? '990000000000');
    const own = /^99\d{4}0{6}$/.test(code) && !/0{8}$/.test(code);
    const mine = code === HERE ? items : own ? items.filter((i) => i.id !== WANT) : items.slice(18, 40);
    const org = (dept: string) => `${nameOf(code)}${own ? dept : dept.replace('局', '厅')}`;
    if (path === '/api/xzqh')
      return json(
        {
          code: 0,
          data: (TREE[query.get('pid') ?? ''] ?? []).map(([c, name]) => ({
            code: c,
            name,
            full: nameOf(c),
            leaf: !TREE[c],
          })),
        },
        450,
      );
    if (path === '/api/home')
      return json(
        {
          code: 0,
          data: {
            title: own ? `${nameOf(code)}政务服务大厅` : `${nameOf(code)}政务服务平台`,
            hot: mine.slice(2, 12).map((i) => ({ id: own ? i.id : `up-${i.id}`, name: i.name })),
            news: [...news, { id: 6, t: '关于调整窗口办理时间的公告' }],
          },
        },
        700,
      );
    if (path === '/api/matter/search') {
      const { keyword = '' } = JSON.parse(ask.body || '{}') as { keyword?: string };
      const found = keyword ? findByName(mine, keyword, 0.34) : mine;
      return json({ code: 0, data: { list: found.map((i) => ({ id: i.id, name: i.name, org: org(i.dept) })) } }, 600);
    }
    const id = (query.get('id') ?? '').replace(/^up-/, '');
    const item = items.find((i) => i.id === id);
    if (path === '/api/matter/detail')
      return json(
        item
          ? {
              code: 0,
              data: {
                name: item.name,
                org: org(item.dept),
                parts:
                  code === HERE && id === WANT
                    ? ['申请条件', '办理材料', '办理流程', '设定依据', '窗口信息', '常见问题']
                    : [],
              },
            }
          : { code: 0, data: null },
        500,
      );
    if (path === '/api/matter/part') {
      const key = query.get('k') ?? '';
      if (!item || code !== HERE || id !== WANT)
        return json(
          {
            code: 0,
            data: item
              ? rows([
                  ['', '事项名称', item.name],
                  ['', '实施主体', org(item.dept)],
                  ['', '承诺办结时限', `${4 + (item.name.length % 9)}个工作日`],
                ])
              : null,
          },
          400,
        );
      if (key === '办理材料')
        return json(
          {
            code: 0,
            data: `<table><tr><th>材料名称</th><th>材料形式</th><th>来源渠道</th><th>材料必要性</th></tr>${MATERIALS.map((m) => `<tr><td>${m.join('</td><td>')}</td></tr>`).join('')}</table>`,
          },
          500,
        );
      const part = PARTS[key];
      return json({ code: 0, data: part ? rows(part) : null }, 500);
    }
    if (path === '/api/news') {
      const article = news.find((n) => String(n.id) === query.get('id'));
      return json({ code: 0, data: article ?? null }, 400);
    }
    if (path === '/api/topic') return json({ code: 0, data: null }, 300);
    if (path === '/api/board')
      return json(
        {
          code: 0,
          data:
            [
              '',
              '<table><tr><th>评价渠道</th><th>占比</th></tr><tr><td>政务服务网</td><td>38.2%</td></tr><tr><td>实体大厅窗口</td><td>51.3%</td></tr><tr><td>移动端</td><td>10.5%</td></tr></table>',
              '<table><tr><th>排名</th><th>部门</th><th>好评率</th></tr><tr><td>1</td><td>区税务局</td><td>99.99%</td></tr><tr><td>2</td><td>区公安分局</td><td>99.95%</td></tr></table>',
              '<p>差评整改率：100%。本季度差评 6 件，均已整改并回访。</p>',
            ][Number(query.get('k'))] ?? null,
        },
        500,
      );
    if (path === '/api/bot/ask') {
      const { q = '' } = JSON.parse(ask.body || '{}') as { q?: string };
      return json(
        {
          code: 0,
          data: /药/.test(q) ? { t: '为您找到：', n: NAME, u: `/zwfw/matter/${WANT}` } : { t: '小彩还在学习。' },
        },
        500,
      );
    }
    return json({ code: 404, msg: 'not found' });
  };

const truth = (at: Addresses): Truth => ({
  hall: 'h49-virtual',
  about:
    'history 路由单页应用加骨架屏；级联区划逐级取数、区划在请求头；结果表只画看得见的行（须在框内滚动）；指南页签点了才取数；两秒后才弹出登录层；投诉前须勾选自画的方框',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [['专题专栏']] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(10),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['portal']}/zwfw/matter/${WANT}`),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(8),
    'guide.visits': seen(1),
    'guide.onlineDepth': seen('III'),
    'guide.delivery': seen(['post', 'window'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('unified-login'),
    'flow.furthest': seen('login'),
    'handling.electronicCertificate': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('works'),
    'interaction.humanGuide': seen('none'),
    'interaction.consult': seen(['phone', 'form', 'assistant'], { set: true }),
    'interaction.consultOnline': seen('open'),
    'interaction.complaint': seen('open'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('figures'),
    'interaction.ratingDisclosure': seen(['departments', 'rectification'], { set: true }),
    'interaction.ratingFollowUp': seen(false),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['portal']}/zwfw/news/6`,
          kinds: ['gone'],
          why: 'the interface has no data, the page says 该内容不存在或已被删除',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.external': { bad: [] },
  },
  elements: elements({
    ...Object.fromEntries(Object.values(PARTS).flatMap((part) => part.map(([key, , value]) => [key, present(value)]))),
    materials: holds('药品经营许可证申请表', '经营场所平面布置图'),
    faq: empty,
  }),
  materials: MATERIALS.map(([name, form, source, need]) => ({
    name,
    medium: form === '电子' ? 'electronic' : 'either',
    source,
    required: need === '必要',
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'search.rank', value: null, why: 'It stands tenth: the list is scrolled.' },
    { fact: 'item.found', value: false, why: 'It stands in the list that is scrolled.' },
    { fact: 'apply.entry', value: 'dead', why: 'The sign-in comes after two seconds.' },
    { fact: 'interaction.complaint', value: 'none', why: 'The form stands behind a notice that is to be ticked.' },
    { fact: 'interaction.ratingSources', value: 'none', why: 'They are in a fold that asks when it is opened.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['portal']}/` },
  { do: 'wait' as const, target: '1500' },
  { do: 'click' as const, target: '.cas input' },
  { do: 'click' as const, target: 'li:has-text("丽昆市")', counts: true as const },
  { do: 'click' as const, target: 'li:text-is("盘江区")', counts: true as const },
];
const search = [
  { do: 'wait' as const, target: '1200' },
  { do: 'type' as const, target: '.wd', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '.gs', counts: true as const },
  { do: 'wait' as const, target: '1200' },
  { do: 'script' as const, target: "document.querySelector('.vs').scrollTop=480" },
];
export const hall: HallDefinition = {
  name: 'h49-virtual',
  origins: ['portal', 'sso'],
  asks: [/\/api\/bot\/ask/],
  reads: [/\/api\/(bot\/ask|matter\/search)/],
  traps: [/\/api\/advice/],
  sites: (at) => ({
    portal: portal(at),
    sso: (ask) =>
      ask.path === '/uc/login/embed'
        ? '<!doctype html><html><head><meta charset="utf-8"><title>登录</title></head><body><h3>彩南省统一身份认证平台</h3><p>个人登录 | 法人登录</p><p>账号 <input name="u"></p><p>密码 <input type="password" name="p"></p><button type="button">登 录</button></body></html>'
        : null,
  }),
  city: (at) => ({
    id: 'h49-virtual',
    name: '丽昆市',
    code: '994900',
    province: '彩南省',
    region: '西南',
    district: '盘江区',
    portals: { province: `${at['portal']}/`, city: `${at['portal']}/` },
    unifiedLogin: [new URL(at['sso'] ?? '').host],
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    ...search,
    { do: 'click', target: `.vr:has-text("${NAME}")`, counts: true },
    { do: 'click', target: '[role=tab]:text-is("窗口信息")' },
  ],
  search: (at) => ({
    moves: [...toHall(at), ...search, { do: 'wait', target: '200' }],
    entries: '.vr',
    wanted: NAME,
    before: 6,
  }),
  proof: { hall: ['丽昆市盘江区政务服务大厅'], guide: ['0899-63310021'], guideElsewhere: true },
};
