import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { press } from '../kit/press.ts';
import { type Answer, type Ask, json, type Reply } from '../kit/site.ts';
import { GONE, PAPERS, sheet } from './guide.ts';
import {
  AREA,
  areaName,
  areasBelow,
  CITIES,
  CITY,
  deptsBelow,
  ID,
  known,
  matterById,
  mattersOf,
  NAME,
  PROVINCE,
  placeOf,
  search,
} from './items.ts';

const NEWS = press(
  ['通知公告', '工作动态', '政策解读'],
  (n) => String(n),
  (n, m) => `${81000 + n * 100 + m}`,
  12,
);
const ALL = NEWS.flatMap((c) => c.articles);
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'content-type,x-area-code',
  'access-control-allow-methods': 'GET,POST,OPTIONS',
};
/** The gateway wraps twice: the payload is a string of JSON within JSON. */
function wrapped(value: unknown, delay = 400): Answer {
  const answer = json({ code: '0', message: '操作成功', data: JSON.stringify(value) }, delay);
  return { ...answer, headers: { ...answer.headers, ...CORS } };
}
/** What the gateway says when the service behind it is away. */
const broken: Answer = {
  headers: { 'content-type': 'text/html;charset=utf-8', ...CORS },
  body: '<html><head><title>Error</title></head><body><h1>Whitelabel Error Page</h1><p>This application has no explicit mapping for /error. upstream connect error</p></body></html>',
  delay: 700,
};
const FILES = new Set(PAPERS.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE));
const counted = (names: string[]): [string, number][] =>
  [...new Set(names)].map((n) => [n, names.filter((o) => o === n).length]);
function paged<T>(rows: T[], current: number, size: number, delay: number): Answer {
  return wrapped({ total: rows.length, records: rows.slice((current - 1) * size, current * size) }, delay);
}

const DAY = 86_400_000;
/** Days since the newest figures. */
export const AGE = 2;
function rating(area: string): unknown {
  const below = areasBelow(area === PROVINCE ? PROVINCE : CITY);
  const depts = [...new Set(mattersOf(area).map((m) => m.dept))].slice(0, 9);
  return {
    updated: new Date(Date.now() - AGE * DAY).toISOString().slice(0, 10),
    levels: [
      ['非常满意', '61,227'],
      ['满意', '5,318'],
      ['基本满意', '402'],
      ['不满意', '9'],
      ['非常不满意', '4'],
    ],
    tags: [
      ['一窗受理一次办结', '8,812'],
      ['可以先受理后补材料', '3,406'],
      ['不用提交证明', '3,118'],
      ['全程帮忙办', '2,090'],
    ],
    sources: [
      ['政务服务大厅评价器', '38,114', '56.92%'],
      ['政务服务网', '12,280', '18.34%'],
      ['“办事洱川”移动端', '11,940', '17.83%'],
      ['二维码静态评价', '4,626', '6.91%'],
    ],
    depts: depts.map((d, n) => [`${n + 1}`, d, `${2310 - n * 190}`, `${(99.98 - n * 0.06).toFixed(2)}%`]),
    areas: below.map(({ label }, n) => [`${n + 1}`, label, `${9120 - n * 610}`, `${(99.97 - n * 0.05).toFixed(2)}%`]),
    reasons: [
      ['等候时间过长', '6'],
      ['要求提供指南以外的材料', '4'],
      ['系统填报不便', '3'],
    ],
  };
}

function matter(id: string): unknown {
  const found = matterById(id);
  if (!found) return null;
  const { area, matter: m, place } = found;
  const where = { area, areaName: areaName(area) };
  if (area === AREA && id === ID) return { ...sheet(), ...where };
  return {
    ...where,
    name: m.name,
    basics: [
      ['事项名称', m.name],
      ['实施主体', `${placeOf(area)}${m.dept}`],
      ['承办机构', m.unit],
      ['服务对象', m.audience === '个人' ? '自然人' : '企业法人'],
      ['所属主题', m.theme],
      ['承诺办结时限', `${1 + ((place * 3) % 13)}个工作日`],
      ['办理地点', `${placeOf(area)}政务服务中心${1 + (place % 3)}楼${3 + place}号窗口`],
      ['咨询方式', `0981-${area.slice(2)}${String(310 + place)}`],
    ],
  };
}

function answerTo(at: Addresses, area: string, question: string): unknown {
  if (!/药/.test(question))
    return { text: '小洱没有听懂您的问题，您可以输入事项名称，或拨打12345政务服务便民热线。', links: [] };
  const counties = areasBelow(CITY);
  const wanted = counties.filter((c) => c.id === area);
  return {
    text: `您是否想咨询“${NAME}”？为您找到以下办事指南：`,
    links: (wanted.length > 0 ? wanted : counties).map((c) => ({
      name: `【${c.label}】${NAME}`,
      url: `${at['city']}/#/guide?itemId=${mattersOf(c.id).find((m) => m.name === NAME)?.id}`,
    })),
  };
}

function home(area: string): unknown {
  const all = mattersOf(area);
  const themes = (who: string) => counted(all.filter((m) => m.audience === who).map((m) => m.theme));
  return {
    fr: themes('法人'),
    gr: themes('个人'),
    hot: [all[3], all[9], all[14], all[17], all[25], all[31], all[36], all[40]],
    depts: deptsBelow(area, 'G1'),
    news: NEWS.map((c) => ({
      name: c.name,
      rows: c.articles.slice(0, 7).map(({ path, title, date }) => ({ id: path, title, date })),
    })),
    total: all.length,
  };
}

/** The province's gateway on a port of its own, asked by both applications. */
export const gateway =
  (at: Addresses) =>
  ({ method, path, query, body }: Ask): Reply => {
    if (!path.startsWith('/dl-gateway/')) return null;
    if (method === 'OPTIONS') return { status: 204, headers: CORS };
    const name = path.slice('/dl-gateway/'.length);
    if (name === 'file/download') {
      const id = query.get('fileId') ?? '';
      return FILES.has(id) ? wordDocument(id) : json({ code: '500', message: '文件不存在或已被移除', data: null });
    }
    const form = (body ? JSON.parse(body) : {}) as Record<string, string>;
    const given = form['areaCode'] ?? query.get('areaCode') ?? '';
    const area = known(given) ? given : PROVINCE;
    const current = Math.max(1, Number(form['current']) || 1);
    if (name === 'portal/area/children') return wrapped(areasBelow(query.get('parent') ?? ''), 350);
    if (name === 'portal/home') return wrapped(home(area), 600);
    if (name === 'portal/dept/children') return wrapped(deptsBelow(area, query.get('parent') ?? ''), 300);
    if (name === 'portal/matter/page') {
      const fit = mattersOf(area).filter(
        (m) =>
          (!form['aud'] || m.audience === (form['aud'] === 'gr' ? '个人' : '法人')) &&
          (!form['theme'] || m.theme === form['theme']) &&
          (!form['dept'] || /^G/.test(form['dept']) || `${m.dept}/${m.unit}`.startsWith(form['dept'])),
      );
      return paged(fit, current, 10, 500);
    }
    if (name === 'portal/search') return paged(search(area, form['keyword'] ?? ''), current, 8, 900);
    if (name === 'portal/matter/detail') return wrapped(matter(query.get('itemId') ?? ''), 600);
    if (name === 'portal/matter/faq') return query.get('itemId') === ID ? broken : wrapped([], 300);
    if (name === 'portal/news/list')
      return wrapped(
        NEWS.map((c) => ({ name: c.name, rows: c.articles.map(({ path: id, title, date }) => ({ id, title, date })) })),
      );
    if (name === 'portal/news/detail') return wrapped(ALL.find((a) => a.path === query.get('id')) ?? null, 300);
    if (name === 'portal/rating') return wrapped(rating(area), 450);
    if (name === 'portal/policy') return wrapped({ total: 0, records: [] }, 400);
    if (name === 'portal/onething')
      return wrapped(
        ['开办药店', '开办餐饮店', '企业开办', '企业注销', '新生儿出生', '公民身后', '灵活就业', '教育入学'].map(
          (n, i) => [
            `${n}“一件事”`,
            `涉及${2 + (i % 4)}个部门、${3 + (i % 5)}个事项，由综合窗口统一收件，不再逐个部门跑。`,
          ],
        ),
      );
    if (name === 'portal/centers')
      return wrapped(
        (area === PROVINCE ? CITIES : areasBelow(CITY).map((c) => [c.id, c.label] as const)).map(([, n], i) => [
          `${n}政务服务中心`,
          `${n}政务大道${11 + i * 7}号`,
          `0981-21${String(2040 + i * 31)}`,
        ]),
      );
    if (name === 'robot/answer') return wrapped(answerTo(at, area, form['question'] ?? ''), 900);
    return json({ code: '404', message: '接口不存在' });
  };
