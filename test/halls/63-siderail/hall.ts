import { readFileSync } from 'node:fs';
import { catalogue, DECOYS } from '../kit/catalogue.ts';
import type { Addresses, HallDefinition, Move } from '../kit/hall.ts';
import { friends, neighbours } from '../kit/neighbours.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { BASIC, CODE, DEPT, NAME, sections } from './guide.ts';
import { assistant, cityGovernment, columns, files, hotline, identity, transfer } from './pages.ts';
import { truth } from './truth.ts';

const APP = readFileSync(new URL('./app.html', import.meta.url), 'utf8');
const SCENARIO = '药品经营许可证核发';
const CITIES = [
  ['960100', '岭城市', 'L'],
  ['960200', '滨阳市', 'B'],
  ['960300', '鹭江市', 'L'],
  ['960400', '南礁市', 'N'],
  ['960500', '澄浦市', 'C'],
  ['960600', '云门市', 'Y'],
] as const;
const COUNTIES = [
  ['960302', '鹭湖区'],
  ['960303', '城厢区'],
  ['960305', '云沙区'],
  ['960306', '北云沙新区'],
  ['960321', '江门坝县'],
] as const;
const PROVINCE = { code: '960000', name: '岭湾省', full: '岭湾省' };
const REGIONS = [
  PROVINCE,
  ...CITIES.map(([code, name]) => ({ code, name, full: name })),
  ...COUNTIES.map(([code, name]) => ({ code, name, full: `鹭江市${name}` })),
];
const regionOf = (code: string | null) => REGIONS.find((r) => r.code === code) ?? PROVINCE;
const items = catalogue({
  count: 54,
  offset: 11,
  prefix: 'K',
  decoys: DECOYS,
  wanted: [{ place: 31, item: { id: 'wanted', name: NAME } }],
});
/** Retail pharmacies are the counties' business; the province has its own nine things. */
const listed = (code: string) =>
  COUNTIES.some(([c]) => c === code)
    ? items
    : items.filter((i, n) => !/零售/.test(i.name) && (code === PROVINCE.code ? n % 3 === 0 : n % 2 === 0));
/** The guide's address names no region: the code does. */
const codeOf = (id: string, region: string) =>
  id === 'wanted' && region === '960305' ? CODE : `11${region}MB2D1${id === 'wanted' ? 'K9999' : id}`;
const fullDept = (dept: string, region: string) =>
  region === PROVINCE.code ? `岭湾省${dept.replace('局', '厅')}` : `${regionOf(region).full}${dept}`;

function detail(code: string, host: string) {
  const region = code === CODE ? '960305' : code.slice(2, 8);
  const item = items.find((i) => codeOf(i.id, region) === code);
  if (!item || !REGIONS.some((r) => r.code === region)) return null;
  const area = regionOf(region);
  const dept = fullDept(item.dept, region);
  if (code === CODE) {
    const sum = ['legalLimit', 'promiseLimit', 'visits'].map((key) => {
      const row = BASIC.find(([k]) => k === key);
      return [row?.[1] ?? '', row?.[2] ?? ''];
    });
    return { name: NAME, dept: DEPT, area, full: true, sum, sections: sections(host) };
  }
  const days = `${3 + ((item.name.length + Number(region)) % 12)}（工作日）`;
  const html = `<table class="matters-table"><tr><th>事项名称</th><td>${item.name}</td></tr><tr><th>实施主体</th><td>${dept}</td></tr><tr><th>承诺办结时限</th><td>${days}</td></tr><tr><th>实施编码</th><td>${code}</td></tr></table>`;
  return { name: item.name, dept, area, full: false, sum: [['承诺办结时限', days]], sections: [['基本信息', html]] };
}

const mark = (name: string, keyword: string) =>
  [...name].map((c) => (keyword.includes(c) && c.trim() ? `<em>${c}</em>` : c)).join('');

function api(ask: Ask, host: string): Reply {
  const path = ask.path.replace('/portal/api/v2/', '');
  const form = new URLSearchParams(ask.body);
  const ok = (data: unknown, delay = 300) => json({ errcode: 0, errmsg: 'success', data }, delay);
  const region = form.get('regionCode') ?? PROVINCE.code;
  const row = (i: (typeof items)[number]) => ({
    name: i.name,
    dept: fullDept(i.dept, region),
    code: codeOf(i.id, region),
    once: i.name.length % 3 === 0,
  });
  const news = columns.slice(2, 4).flatMap((c, n) => c.articles.map((a, m) => ({ ...a, id: `${n + 1}0${m}` })));
  switch (path) {
    case 'region/tree': {
      const code = ask.query.get('code');
      if (code === PROVINCE.code) return ok(CITIES.map(([c, name, py]) => ({ code: c, name, py })));
      return ok(code === '960300' ? COUNTIES.map(([c, name]) => ({ code: c, name })) : []);
    }
    case 'region/info':
      return ok(regionOf(ask.query.get('code')), 120);
    case 'item-event/getHotItemList': {
      const type = form.get('objectType');
      const list = listed(region);
      return ok(
        type === '部门'
          ? [...new Set(list.map((i) => i.dept))].map((name) => ({ name }))
          : list
              .filter((i) => i.audience === type && !i.name.includes('药品'))
              .slice(0, 12)
              .map(row),
      );
    }
    case 'item-event/getDimensionList': {
      const list = listed(region).filter((i) => !form.get('objectType') || i.audience === form.get('objectType'));
      return ok([...new Set(list.map((i) => (form.get('dim') === 'dept' ? i.dept : i.theme)))]);
    }
    case 'item-event/getAuditItemList': {
      const value = form.get('value');
      const fit = listed(region).filter(
        (i) =>
          (!form.get('objectType') || i.audience === form.get('objectType')) &&
          (!value || (form.get('dim') === 'dept' ? i.dept : i.theme) === value),
      );
      const page = Number(form.get('pageNum') ?? '1');
      return ok({ total: fit.length, rows: fit.slice((page - 1) * 8, page * 8).map(row) }, 500);
    }
    case 'search/itemSearch': {
      const keyword = form.get('keyword') ?? '';
      const fit = findByName(listed(region), keyword, 0.35);
      const page = Number(form.get('pageNum') ?? '1');
      const rows = fit.slice((page - 1) * 8, page * 8).map((i) => ({ ...row(i), html: mark(i.name, keyword) }));
      return ok({ total: fit.length, rows }, 500);
    }
    case 'guide/detail':
      return ok(detail(ask.query.get('code') ?? '', host), 400);
    case 'news/list':
      return ok(news.map(({ id, title, date }) => ({ id, title, date })));
    case 'news/detail':
      return ok(news.find((a) => a.id === ask.query.get('id')) ?? null);
    case 'evaluate/board':
      return ok({
        time: '2026-11-25',
        total: '1,204,377',
        good: '99.97%',
        channel: [
          ['窗口评价器', 46.2],
          ['电脑端', 21.4],
          ['移动端', 19.8],
          ['短信', 8.5],
          ['12345热线', 4.1],
        ],
        depts: [
          ['税务局', '99.99%'],
          ['市场监督管理局', '99.96%'],
          ['人力资源和社会保障局', '99.91%'],
        ],
        areas: COUNTIES.map(([, name], i) => [name, `99.${98 - i}%`]),
        why: [
          ['等候时间较长', 17],
          ['系统操作不便', 11],
          ['材料告知不清', 6],
        ],
      });
    default:
      return null;
  }
}

const toHall = (at: Addresses): Move[] => [
  { do: 'goto', target: `${at['province']}/portal/v2/index` },
  { do: 'click', target: '.area-current' },
  { do: 'click', target: '.letter-row span:text-is("鹭江市")', counts: true },
  { do: 'click', target: '.county span:text-is("云沙区")', counts: true },
  { do: 'wait', target: '1200' },
];
const search = (at: Addresses): Move[] => [
  ...toHall(at),
  { do: 'type', target: '.search-wrap input', value: SCENARIO },
  { do: 'click', target: '.search-btn', counts: true },
  { do: 'wait', target: '1500' },
];

/** Vendor "数字岭湾": a Vue-like platform of the province whose stations differ by ?region=, with a city-and-county panel behind the header, side menus, POSTed lists and guides in new windows. */
export const hall: HallDefinition = {
  name: 'h63-siderail',
  origins: ['province', 'city', 'sso', 'hotline', 'static', 'ext'],
  reads: [/\/portal\/api\/v2\/(item-event|search)\//],
  traps: [/\/portal\/api\/v2\/consult\/add/],
  asks: [/\/znkf\/api\/chat\/ask/],
  sites: (at) => {
    const host = (at['static'] ?? '').replace('http://', '');
    const app = APP.replaceAll('{{ext}}', at['ext'] ?? '')
      .replace('{{hotline}}', at['hotline'] ?? '')
      .replace('{{friends}}', JSON.stringify(friends(at['ext'], 16)));
    return {
      province: (ask) => {
        if (ask.path === '/')
          return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>岭湾省政务服务网</title><script>location.replace("/portal/v2/index")</script></head><body></body></html>';
        if (ask.path === '/portal/sso/transfer') return transfer(at, ask);
        if (ask.path.startsWith('/portal/v2/')) return app;
        if (ask.path.startsWith('/znkf/')) return assistant(ask, `${at['province']}/portal/v2/guide/${CODE}`);
        return ask.path.startsWith('/portal/api/v2/') ? api(ask, host) : null;
      },
      city: cityGovernment(at),
      sso: identity,
      hotline,
      static: files,
      ext: neighbours(),
    };
  },
  city: (at) => ({
    id: 'h63-siderail',
    name: '鹭江市',
    code: '960300',
    province: '岭湾省',
    region: '华南',
    district: '云沙区',
    phoneCode: '0984',
    portals: { province: `${at['province']}/`, city: `${at['city']}/` },
  }),
  truth: (at) => truth(at, findByName(items, SCENARIO, 0.35).findIndex((i) => i.name === NAME) + 1),
  entry: toHall,
  guide: (at) => [
    ...search(at),
    { do: 'click', target: `.result:has-text("${NAME}") button.g`, counts: true, opens: true },
    { do: 'wait', target: '1200' },
  ],
  search: (at) => ({ moves: search(at), entries: '.result .tit', wanted: NAME }),
  proof: { hall: ['鹭江市云沙区热门服务', '法人'], guide: [DEPT, '设定依据', '无药品经营许可证的，不得经营药品'] },
};
