import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, script } from '../kit/site.ts';
import { elements, holds, present, seen, type Truth, unseen } from '../kit/truth.ts';

/** Vendor "粤岭": a city without districts; towns on a canvas with a list behind an icon; hash-bang routes; only listeners, no attribute; POST alone; an open wizard whose boxes are drawn. */
const app = readFileSync(join(import.meta.dirname, 'app.script'), 'utf8');
const wizard = readFileSync(join(import.meta.dirname, 'apply.html'), 'utf8');
const TOWNS = {
  994952101: '石隆镇',
  994952102: '虎岗镇',
  994952103: '松岭镇',
  994952104: '南丛街道',
  994952105: '东丛街道',
};
const NAME = '药品经营许可（零售）';
const items = catalogue({
  count: 40,
  offset: 33,
  prefix: 'gs-',
  wanted: [{ place: 27, item: { id: 'gs-yp-zj', name: NAME } }],
});
const news = press(
  ['镇街公告'],
  () => '/',
  (_, m) => `/${m}`,
  4,
)[0]?.articles.map((a, n) => ({ id: n + 1, title: a.title, text: a.text }));
const PARTS: Record<string, [string, string, string][]> = {
  基本信息: [
    ['name', '事项名称', NAME],
    ['dept', '实施主体', '莞山市市场监督管理局松岭分局'],
    ['useLevel', '行使层级', '镇（街道）级'],
    ['legalLimit', '法定办结时限', '20工作日'],
    ['promiseLimit', '承诺办结时限', '7工作日'],
    ['visits', '到办事现场次数', '0次'],
    ['fee', '是否收费', '不收费'],
    ['delivery', '送达方式', '邮寄送达、电子证照'],
  ],
  受理条件: [['condition', '受理条件', '有药师、有场所、有与经营规模相适应的质量管理人员和规章制度。']],
  办理流程: [['process', '办理流程', '申请、受理、审查、办结、送达']],
  法律依据: [['legalBasis', '设定依据', '《中华人民共和国药品管理法》第五十一条']],
  窗口办理: [
    ['place', '办理地点', '莞山市松岭镇行政中心一楼综合服务窗口3号'],
    ['time', '办理时间', '工作日8:30-12:00、14:00-17:30'],
  ],
  咨询监督: [
    ['consult', '咨询电话', '0769-83330031'],
    ['complain', '监督投诉电话', '0769-83330032'],
  ],
};
const ORDER = ['基本信息', '受理条件', '申请材料', '办理流程', '法律依据', '窗口办理', '咨询监督'];
const MATERIALS = [
  ['药品经营许可证申请表', '电子', '必要'],
  ['营业执照', '电子', '必要'],
  ['营业场所平面布置图', '电子', '必要'],
] as const;

const page = (title: string, body: string): string =>
  `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{margin:0;font:14px/1.8 sans-serif}.top{background:#0a6;color:#fff;padding:10px 24px}.top span{margin-left:24px;cursor:pointer}.lg{margin-left:8px;cursor:pointer}.mid{width:1040px;margin:12px auto;min-height:400px}.bar input{width:420px;height:32px}.ico{display:inline-block;width:34px;height:34px;vertical-align:middle;cursor:pointer;background:#0a6 url(/img/sprite.svg) -40px 0}.cd{border:1px solid #ddd;margin:8px 0;padding:10px}.cd em{background:#fa0;color:#fff;padding:0 6px;margin-right:8px}.nm{display:inline;cursor:pointer;color:#06c}.cd small{float:right;color:#888}.lay{position:fixed;left:0;right:0;top:0;bottom:0;background:rgba(0,0,0,.5);z-index:99}.dlg{width:520px;margin:90px auto;background:#fff;padding:16px;position:relative}.cl{position:absolute;right:10px;top:6px;cursor:pointer}.tw{display:inline-block;width:120px;padding:8px;cursor:pointer}.gd{display:flex}.sd{width:140px}.an{padding:8px;cursor:pointer;background:#eee;margin:2px}.mn{flex:1;padding-left:20px}.pt{min-height:90px}.ap{display:inline-block;background:#0a6;color:#fff;padding:6px 26px;cursor:pointer}.mo,.bx{padding:12px;text-align:center;cursor:pointer;background:#f4f4f4;margin:6px}td,th{border:1px solid #ddd;padding:5px 9px}.ft{text-align:center;color:#888}</style></head><body>${body}</body></html>`;

const city = (ask: Ask): Reply => {
  const { path } = ask;
  if (path === '/')
    return page(
      '莞山市政务服务网',
      `<div id="root"></div><script>window.TOWNS=${JSON.stringify(TOWNS)}</script><script src="/js/app.js"></script>`,
    );
  if (path === '/js/app.js') return script(app);
  if (path === '/sb/') return wizard;
  if (path === '/file')
    return ask.query.get('no') === '1' ? wordDocument('sqb.doc') : json({ code: 0, msg: '文件已失效', data: null });
  if (path === '/img/sprite.svg')
    return {
      headers: { 'content-type': 'image/svg+xml' },
      body: '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="34"><circle cx="57" cy="17" r="9" stroke="#fff" fill="none"/></svg>',
    };
  if (!path.startsWith('/gw/')) return null;
  const body = JSON.parse(ask.body || '{}') as {
    areaCode?: string;
    keyword?: string;
    page?: number;
    id?: string;
    part?: string;
  };
  const town = TOWNS[Number(body.areaCode) as keyof typeof TOWNS];
  const here = town === '松岭镇';
  const give = (i: (typeof items)[number]) => ({
    id: i.id,
    name: i.name,
    level: town ? '镇街级' : '市级',
    org: town ? `${town}${i.dept.replace('监督管理局', '监管分局')}` : `莞山市${i.dept}`,
  });
  const mine = here ? items : items.filter((i) => i.id !== 'gs-yp-zj');
  if (path === '/gw/matter/hotList')
    return json(
      {
        code: 0,
        data: {
          list: mine.slice(0, 8).map(give),
          news: [...(news ?? []).map(({ id, title }) => ({ id, title })), { id: 77, title: '关于分中心搬迁的公告' }],
        },
      },
      600,
    );
  if (path === '/gw/matter/queryPage') {
    const at = ((body.page ?? 1) - 1) * 20;
    return json({ code: 0, data: { list: mine.slice(at, at + 20).map(give), last: at + 20 >= mine.length } }, 500);
  }
  if (path === '/gw/matter/search') {
    const word = body.keyword ?? '';
    const own = findByName(mine, word, 0.4).map(give);
    const copies = /药/.test(word)
      ? [
          { id: 'gs-yp-sj', name: NAME, level: '省级', org: '粤海省药品监督管理局' },
          { id: 'gs-yp-cs', name: NAME, level: '市级', org: '莞山市市场监督管理局' },
        ]
      : [];
    return json({ code: 0, data: { list: [...copies, ...own] } }, 700);
  }
  const known = /^gs-yp-(sj|cs)$/.test(body.id ?? '')
    ? { id: body.id ?? '', name: NAME, dept: '市场监督管理局' }
    : items.find((i) => i.id === body.id);
  const full = known?.id === 'gs-yp-zj' && here;
  if (path === '/gw/guide/detail')
    return json({ code: 0, data: known ? { name: known.name, full, parts: full ? ORDER : ['基本信息'] } : null }, 500);
  if (path === '/gw/guide/part') {
    if (!full)
      return json(
        {
          code: 0,
          data: known
            ? `<table><tr><th>事项名称</th><td>${known.name}</td></tr><tr><th>实施主体</th><td>${known.id === 'gs-yp-sj' ? '粤海省药品监督管理局' : known.id === 'gs-yp-cs' ? '莞山市市场监督管理局' : give(known as (typeof items)[number]).org}</td></tr><tr><th>承诺办结时限</th><td>15工作日</td></tr></table>`
            : null,
        },
        400,
      );
    if (body.part === '申请材料')
      return json(
        {
          code: 0,
          data: `<table><tr><th>材料名称</th><th>材料形式</th><th>必要性</th></tr>${MATERIALS.map((m) => `<tr><td>${m.join('</td><td>')}</td></tr>`).join('')}</table>`,
        },
        400,
      );
    const part = PARTS[body.part ?? ''];
    return json(
      {
        code: 0,
        data: part ? `<table>${part.map(([, l, v]) => `<tr><th>${l}</th><td>${v}</td></tr>`).join('')}</table>` : null,
      },
      400,
    );
  }
  if (path === '/gw/news/detail')
    return json({ code: 0, data: news?.find((n) => String(n.id) === String(body.id)) ?? null }, 300);
  return json({ code: 404, data: null });
};

const truth = (at: Addresses): Truth => ({
  hall: 'h52-streets',
  about:
    '不设区的市，镇街画在 canvas 上、图标切换才有文字列表；#! 路由，一切点击只用 addEventListener；接口全是 POST；同名事项有省级、市级、镇街级；申办向导的勾选框与单选都是样式画的；咨询投诉须登录',
  facts: {
    'site.province': seen('up'),
    'site.city': seen('up'),
    'site.softNotFound': seen(false),
    'site.emptyColumns': { mentions: [] },
    'entry.level': seen('province'),
    'entry.clicks': seen(2),
    'search.works': seen(true),
    'search.rank': seen(11),
    'item.found': seen(true),
    'item.name': seen(NAME),
    'item.url': seen(`${at['city']}/#!/guide/gs-yp-zj`),
    'item.clicks': seen(4),
    'guide.legalDays': seen(20),
    'guide.promisedDays': seen(7),
    'guide.visits': seen(0),
    'guide.delivery': seen(['electronic', 'post'], { set: true }),
    'guide.repealedBasis': { mentions: [] },
    'guide.vague': { mentions: [] },
    'apply.entry': seen('form'),
    'flow.furthest': seen('review'),
    'handling.electronicCertificate': seen(true),
    'handling.duplicateSubmission': seen(false),
    'handling.singleForm': seen(true),
    'interaction.assistant': seen('none'),
    'interaction.humanGuide': seen('none'),
    'interaction.consultOnline': unseen('login-required'),
    'interaction.complaint': unseen('login-required'),
    'interaction.ratingBoard': seen(true),
    'interaction.ratingSources': seen('none'),
    'interaction.ratingDisclosure': seen(['departments', 'problems'], { set: true }),
  },
  links: {
    'links.home': {
      bad: [
        {
          url: `${at['city']}/#!/news/77`,
          kinds: ['gone'],
          why: 'the interface has no data, the page says 内容不存在',
        },
      ],
    },
    'links.inner': { bad: [] },
    'links.attachments': {
      bad: [{ url: `${at['city']}/file?no=9`, kinds: ['gone'], why: 'JSON that says 文件已失效' }],
      orUnseen: [],
    },
  },
  elements: elements({
    ...Object.fromEntries(Object.values(PARTS).flatMap((part) => part.map(([key, , value]) => [key, present(value)]))),
    materials: holds('药品经营许可证申请表', '营业场所平面布置图'),
  }),
  materials: MATERIALS.map(([name]) => ({
    name,
    medium: 'electronic' as const,
    required: true,
    isForm: name.includes('申请表'),
  })),
  refutable: [
    { fact: 'entry.level', value: 'none', why: 'The list of towns comes when its icon is pressed.' },
    { fact: 'search.rank', value: 1, why: 'The first is the province’s.' },
    { fact: 'interaction.complaint', value: 'none', why: 'It stands behind a sign-in.' },
    { fact: 'apply.entry', value: 'dead', why: 'A confirm leads to the wizard.' },
  ],
});

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'a:text-is("莞山市")', counts: true as const },
  { do: 'click' as const, target: '.sw' },
  { do: 'click' as const, target: '.dlg .ico' },
  { do: 'click' as const, target: '.tw:text-is("松岭镇")', counts: true as const },
];
const search = [
  { do: 'wait' as const, target: '1000' },
  { do: 'type' as const, target: '.bar input', value: '药品经营许可证核发' },
  { do: 'click' as const, target: '.bar .ico', counts: true as const },
  { do: 'wait' as const, target: '1200' },
];
export const hall: HallDefinition = {
  name: 'h52-streets',
  origins: ['province', 'city'],
  reads: [/\/gw\/(matter|guide|news)\//],
  traps: [/\/sb\/(saveDraft|submit|upload)/],
  sites: (at) => ({
    province: (ask): Reply => {
      if (ask.path === '/')
        return page(
          '粤海省政务服务网',
          `<div class="mid"><h1>粤海省政务服务网</h1><p>地市：${['广洲市', '佛岭市', '莞山市', '中江市'].map((n, i) => `<a href="${n === '莞山市' ? `${at['city']}/` : `/ds/${i}.html`}">${n}</a>`).join('　')}</p><p>${items
            .slice(0, 10)
            .map((i) => `<a href="/sx/${i.id}">${i.name}</a>`)
            .join('　')}</p></div>`,
        );
      const n = /^\/ds\/(\d)\.html$/.exec(ask.path)?.[1];
      if (n)
        return page(
          '地市',
          `<div class="mid"><h2>${['广洲市', '佛岭市', '', '中江市'][Number(n)]}</h2><p>${['广洲市', '佛岭市', '', '中江市'][Number(n)]}实行跨城通办，自助终端${80 + Number(n) * 13}台，覆盖各镇街。</p></div>`,
        );
      const item = items.find((i) => ask.path === `/sx/${i.id}`);
      return item
        ? page(
            `${item.name}（省级）`,
            `<div class="mid"><h2>${item.name}（省级）</h2><p>由省${item.dept.replace('局', '厅')}实施，编号${item.id}，承诺${5 + (item.name.length % 6)}个工作日。</p></div>`,
          )
        : null;
    },
    city,
  }),
  city: (at) => ({
    id: 'h52-streets',
    name: '莞山市',
    code: '994952',
    province: '粤海省',
    region: '华南',
    districts: [{ name: '松岭镇', code: '994952103' }],
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth,
  entry: toHall,
  guide: (at) => [
    ...toHall(at),
    ...search,
    { do: 'click', target: `.cd:has-text("镇街级${NAME}") .nm`, counts: true },
    ...ORDER.slice(1).map((t) => ({ do: 'click' as const, target: `.an:text-is("${t}")` })),
    { do: 'wait', target: '900' },
  ],
  search: (at) => ({ moves: [...toHall(at), ...search], entries: '.cd', wanted: '镇街级药品经营许可（零售）' }),
  proof: { hall: ['莞山市松岭镇政务服务', '镇街公告'], guide: ['0769-83330032'] },
};
