import { readFileSync } from 'node:fs';
import { catalogue } from '../kit/catalogue.ts';
import { wordDocument } from '../kit/documents.ts';
import type { Addresses, HallDefinition } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { press, printed } from '../kit/press.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply, redirect } from '../kit/site.ts';
import { BASIC, NAME, TABS } from './guide.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('./app.html', import.meta.url), 'utf8');
const columns = press(
  ['工作动态', '通知公告', '法规规章', '热点回应'],
  (n) => `/col/col${1220 + n}/index.html`,
  (n, m) => `/art/2026/${10 - n}/${3 + m}/art_${1220 + n}_${58100 + m}.html`,
  6,
);
const items = catalogue({
  count: 48,
  offset: 5,
  prefix: 'M',
  dept: '行政审批服务局',
  decoys: [
    '药品经营许可证（批发）核发',
    '药品零售连锁总部经营许可',
    '药品零售企业经营许可（变更）',
    '药品零售企业经营许可（换证）',
    '药品零售企业经营许可（注销）',
    '医疗器械经营许可证核发',
    '互联网药品信息服务审批',
  ],
  wanted: [{ place: 17, item: { id: 'M2f90c1', name: NAME } }],
});
const CITIES: [string, string][] = [
  ['995400', '临曲市'],
  ['995600', '榕溪市'],
  ['995700', '宁桐市'],
];
const DISTRICTS: [string, string][] = [
  ['995602', '城中台区'],
  ['995603', '浦塘区'],
  ['995604', '浦北塘区'],
  ['995621', '榕安县'],
];
const AREAS = [['995000', '桐湾省'], ...CITIES, ...DISTRICTS] as [string, string][];
const long = (code: string): string => `${code}000000`;
const areaOf = (query: URLSearchParams): [string, string] =>
  AREAS.find(([c]) => long(c) === query.get('areaCode')) ?? (AREAS[0] as [string, string]);
const full = ([code, name]: [string, string]): string => (DISTRICTS.some(([c]) => c === code) ? `榕溪市${name}` : name);
/** The province and the other cities have no retail pharmacies of their own. */
const listed = (code: string) =>
  DISTRICTS.some(([c]) => c === code) ? items : items.filter((i) => !i.name.includes('零售'));
const RANK = findByName(items, '药品经营许可证核发', 0.4).findIndex((i) => i.name === NAME) + 1;
const news = columns.flatMap((c, n) =>
  c.articles.map((a, m) => ({
    id: 100 * (n + 1) + m,
    type: ['gzdt', 'tzgg', 'fggz', 'rdhy'][n],
    title: a.title,
    date: a.date,
    text: a.text,
  })),
);

function api({ path, query }: Ask): Reply {
  const area = areaOf(query);
  const ok = (data: unknown, delay = 250) => json({ code: 200, msg: '操作成功', data }, delay);
  if (path === '/zwfw-api/area/children') {
    const list = query.get('code') === long('995000') ? CITIES : query.get('code') === long('995600') ? DISTRICTS : [];
    return ok(list.map(([code, name]) => ({ code: long(code), name })));
  }
  if (path === '/zwfw-api/area/info') {
    const given = AREAS.find(([c]) => long(c) === query.get('code')) ?? area;
    return ok({
      code: long(given[0]),
      name: given[1],
      full: full(given),
      depts: [...new Set(items.map((i) => i.dept))],
    });
  }
  if (path === '/zwfw-api/matter/hot')
    return ok(
      listed(area[0])
        .filter((i) => !i.name.includes('药品'))
        .slice(0, 12)
        .map(({ id, name }) => ({ id, name })),
    );
  if (path === '/zwfw-api/matter/page' || path === '/zwfw-api/search') {
    const searched = path.endsWith('search');
    const fit = searched
      ? findByName(listed(area[0]), query.get('keyword') ?? '', 0.4)
      : listed(area[0]).filter(
          (i) => i.audience === query.get('type') && (!query.get('dept') || i.dept === query.get('dept')),
        );
    const p = Number(query.get('pageNum') ?? '1');
    return ok(
      {
        total: fit.length,
        areaCode: long(area[0]),
        rows: fit.slice((p - 1) * 10, p * 10).map((i) => ({ id: i.id, name: i.name, dept: `${full(area)}${i.dept}` })),
      },
      500,
    );
  }
  if (path === '/zwfw-api/matter/detail') {
    const item = items.find((i) => i.id === query.get('id'));
    if (!item) return json({ code: 500, msg: '未查询到该事项', data: null });
    const whole = item.name === NAME && area[0] === '995603';
    return ok(
      {
        name: item.name,
        area: { code: long(area[0]), name: area[1] },
        full: whole,
        basic: whole
          ? BASIC.map(([, k, v]) => [k, v])
          : [
              ['事项名称', item.name],
              ['实施机构', `${full(area)}${item.dept}`],
              ['承诺办结时限', `${2 + ((item.name.length + area[1].length) % 9)}个工作日`],
              ['事项编号', `${item.id}-${area[0]}`],
            ],
        tabs: whole ? TABS : [],
      },
      600,
    );
  }
  if (path === '/zwfw-api/news/list')
    return ok(news.filter((n) => n.type === query.get('type')).map(({ id, title, date }) => ({ id, title, date })));
  if (path === '/zwfw-api/news/detail') return ok(news.find((n) => String(n.id) === query.get('id')) ?? null);
  if (path === '/zwfw-api/evaluate')
    return ok({
      depts: [
        ['税务局', '99.98%'],
        ['行政审批服务局', '99.95%'],
        ['公安分局', '99.90%'],
      ],
      reasons: [
        ['等待时间过长', 46],
        ['一次性告知不全', 33],
        ['系统卡顿', 21],
      ],
    });
  if (path === '/zwfw-api/file/download')
    return query.get('fileId') === '8801'
      ? wordDocument('sqb.doc')
      : json({ code: 500, msg: '文件不存在或已被删除', data: null });
  return null;
}

function answer(body: string): Reply {
  const q = String((JSON.parse(body || '{}') as { question?: string }).question ?? '');
  return json(
    {
      code: 200,
      data: /药/.test(q)
        ? '开办药店需办理药品零售企业经营许可，请准备申请表、执业药师注册证、房屋证明，到浦塘区行政服务中心2楼办理。'
        : '抱歉，小桐暂时无法回答这个问题。',
    },
    400,
  );
}

const city =
  (at: Addresses) =>
  ({ path }: Ask): Reply => {
    const doc = (title: string, body: string) =>
      `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>body{font:14px/1.8 Arial,"Microsoft YaHei";margin:0}.container{width:1140px;margin:0 auto}.navbar a{display:inline-block;padding:10px 16px}.panel{border:1px solid #ddd;margin:12px 0}.panel-heading{background:#f5f5f5;padding:8px 14px}.panel-body{padding:8px 14px}</style></head><body><div class="container"><h1>榕溪市政务服务网</h1><div class="navbar"><a href="/">首页</a>${columns.map((c) => `<a href="${c.path}">${c.name}</a>`).join('')}<a href="${at['province']}/zwfw/#/branch?areaCode=${long('995600')}">我要办事</a></div>${body}<hr><p>${friends(
        at['ext'],
        8,
      )
        .map((f) => `<a href="${f.url}">${f.name}</a>`)
        .join(
          '　',
        )}　<a href="${at['ext']}/rx/credit/">信用榕溪</a></p><p>榕溪市行政审批服务局主办</p></div></body></html>`;
    if (path === '/' || path === '/index.html')
      return doc(
        '榕溪市政务服务网',
        `<div class="panel"><div class="panel-heading">县（区）政务服务</div><div class="panel-body">${DISTRICTS.map(([c, n]) => `<a href="${at['province']}/zwfw/#/branch?areaCode=${long(c)}">${n}</a>　`).join('')}</div></div>${columns
          .map(
            (c) =>
              `<div class="panel"><div class="panel-heading"><a href="${c.path}">${c.name}</a></div><div class="panel-body">${c.articles
                .slice(0, 4)
                .map((a) => `<div><a href="${a.path}">${a.title}</a> ${a.date}</div>`)
                .join('')}</div></div>`,
          )
          .join(
            '',
          )}<div class="panel"><div class="panel-body"><a href="/art/2025/3/2/art_1221_5812.html">关于启用新版营业执照的公告</a>　<a href="/col/col1229/index.html">办事流程图解</a></div></div>`,
      );
    if (path === '/col/col1229/index.html')
      return doc(
        '办事流程图解',
        '<h2>办事流程图解</h2><p>本栏目以图解方式介绍企业开办、不动产登记、工程建设许可三类业务的步骤。</p><p><a href="/art/2024/6/1/art_1229_4401.html">企业开办图解</a>　<a href="/col/col1223/index.html">热点回应</a></p>',
      );
    const shown = printed(columns, path);
    return shown ? doc(shown.title, shown.html) : null;
  };

const toHall = (at: Addresses) => [
  { do: 'goto' as const, target: `${at['province']}/` },
  { do: 'click' as const, target: 'button.zd' },
  { do: 'click' as const, target: '.area-box' },
  { do: 'click' as const, target: '.el-radio-button:has-text("榕溪市")', counts: true as const },
  { do: 'click' as const, target: '.dist .el-tag:text-is("浦塘区")', counts: true as const },
  { do: 'click' as const, target: 'button.qd', counts: true as const },
  { do: 'wait' as const, target: '1200' },
];
const search = (at: Addresses) => [
  ...toHall(at),
  { do: 'type' as const, target: 'input.kw', value: '药品经营许可证核发' },
  { do: 'click' as const, target: 'button.so', counts: true as const },
  { do: 'wait' as const, target: '1200' },
];
/** Vendor "桐云": a Vue application with Element widgets behind hash routes; no link but in the news, a region dialogue of radio buttons and tags, sign-in in a dialogue. */
export const hall: HallDefinition = {
  name: 'h56-element',
  origins: ['province', 'city', 'ext'],
  reads: [/\/zwfw-api\/robot\/answer/],
  asks: [/\/zwfw-api\/robot\/answer/],
  sites: (at) => {
    const app = APP.replaceAll('{{ext}}', at['ext'] ?? '').replace('{{links}}', JSON.stringify(friends(at['ext'], 14)));
    return {
      province: (ask) =>
        ask.path === '/'
          ? redirect('/zwfw/')
          : ask.path === '/zwfw/' || ask.path === '/zwfw/index.html'
            ? app
            : ask.path === '/zwfw-api/robot/answer'
              ? answer(ask.body)
              : api(ask),
      city: city(at),
      ext: neighbours(),
    };
  },
  city: (at) => ({
    id: 'h56-element',
    name: '榕溪市',
    code: '995600',
    province: '桐湾省',
    region: '华南',
    district: '浦塘区',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth: (at) => truth(at, RANK),
  entry: toHall,
  guide: (at) => [...search(at), { do: 'click', target: `.result-item .title:text-is("${NAME}")`, counts: true }],
  search: (at) => ({ moves: search(at), entries: '.result-item', wanted: NAME }),
  proof: {
    hall: ['当前区划：浦塘区', '榕溪市浦塘区政务服务旗舰店'],
    guide: ['榕溪市浦塘区行政审批服务局', '全程网办（Ⅳ级）'],
  },
};
