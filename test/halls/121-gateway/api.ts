import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { friends } from '../kit/neighbours.ts';
import { type Answer, type Ask, json, picture, type Reply } from '../kit/site.ts';
import { COLUMNS, GOV_DEAD } from './gov.ts';
import { CHART, GONE, OWN, RESULT } from './guide.ts';
import { cardsOf, type Row, rowOf, rowsOf, search, unique } from './items.ts';
import { guideOf } from './others.ts';
import { AREAS, type Area, areaOf, DISTRICT } from './sites.ts';

/** Days since the figures of the rating board were brought up to date. */
export const AGE = 1;
export const EXT_DEAD = '/rongmei/xuechuan/';
export const EMPTY = '证明开具';
const PER_PAGE = 6;
const ok = (data: unknown, delay = 180): Answer => json({ success: true, code: '0', message: null, data }, delay);
const fail = (message: string): Answer => json({ success: false, code: 'B0404', message, data: null }, 120);
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const brief = ({ id, name, online }: Row) => ({ id, name, online });
const plain = (area: Area) => rowsOf(area).filter((r) => !/药|器械/.test(r.name));

const site = (at: Addresses, area: Area) => ({
  ...area,
  areas: AREAS,
  hosts: { prov: at['prov'], sso: at['sso'], hudong: at['hudong'], bot: at['bot'] },
  gov: area === DISTRICT ? `${at['gov']}/` : null,
  links: [...friends(at['ext'], 6), { name: '雪川融媒', url: `${at['ext']}${EXT_DEAD}` }],
  offices: unique(rowsOf(area).map((r) => r.office)),
  themes: Object.fromEntries(
    (['个人', '法人'] as const).map((who) => [
      who,
      unique(
        rowsOf(area)
          .filter((r) => r.audience === who)
          .map((r) => r.theme),
      ),
    ]),
  ),
});
const home = (at: Addresses, area: Area) => ({
  hot: plain(area)
    .filter((_, n) => n % 5 === 2)
    .slice(0, 8)
    .map(brief),
  topics: [
    ['跨省通办', '异地事项就近办', `/area/${area.code}/topic/ksth`],
    [EMPTY, '常用证明一次开好', `/area/${area.code}/topic/zmkj`],
    area === DISTRICT
      ? ['惠企政策直通车', '免申即享、快享', `${at['gov']}${GOV_DEAD}`]
      : ['惠企服务', '免申即享、快享', `/area/${area.code}/topic/hqfw`],
    ['高效办成一件事', '一次告知、一表申请', `/area/${area.code}/onething`],
  ],
  notices: (COLUMNS[0]?.articles ?? []).map((a, n) => ({
    title: a.title,
    date: a.date,
    url: area === DISTRICT ? `${at['gov']}${a.path}` : `/area/${area.code}/notice/${n + 1}`,
  })),
  counts: [
    ['可办事项', rowsOf(area).length],
    ['进驻部门', unique(rowsOf(area).map((r) => r.office)).length],
    ['昨日办件', 312 + (Number(area.code.slice(2)) % 97)],
  ],
});
/** No ranking of regions anywhere: the province keeps that to itself. */
function board(area: Area) {
  const total = 23_600 + Number(area.code.slice(2));
  const shares = [44.18, 31.05, 20.52, 4.25];
  return {
    date: day(AGE),
    total,
    levels: [98.41, 1.13, 0.35, 0.08, 0.03],
    dimensions: ['办事效率', '办事便捷度', '指南精确度', '平台操作性'].map((d, n) => [d, (9.91 - n * 0.06).toFixed(2)]),
    channels: ['政务服务网', '“凛办通”移动端', '窗口评价器', '电话短信'].map((c, n) => [
      c,
      Math.round((total * (shares[n] ?? 0)) / 100),
      `${shares[n]}%`,
    ]),
    offices: unique(rowsOf(area).map((r) => r.office))
      .slice(0, 8)
      .map((o, n) => [n + 1, o, 3120 - n * 287, `${(99.95 - n * 0.06).toFixed(2)}%`]),
    reasons: [
      ['排队等候时间长', 11],
      ['一次性告知不清楚', 8],
      ['上传材料不成功', 5],
      ['工作人员态度生硬', 2],
    ],
    mended: [
      ['不动产登记窗口午间无人', '实行午间轮岗不打烊', day(16), '已追评：满意'],
      ['社保卡补办照片上传不成功', '放宽照片格式，增加裁剪功能', day(29), '已追评：非常满意'],
      ['驾驶证换领来回补材料', '更新一次性告知清单', day(34), '未追评'],
    ],
  };
}
function items(area: Area, sent: Record<string, string | number>) {
  const rows = rowsOf(area).filter((r) =>
    (['audience', 'theme', 'office'] as const).every((k) => !sent[k] || r[k] === sent[k]),
  );
  const cards = cardsOf(sent['sub'] ? rows.filter((r) => r.sub === sent['sub']) : rows);
  const from = (Math.max(1, Number(sent['page']) || 1) - 1) * PER_PAGE;
  return {
    total: cards.length,
    size: PER_PAGE,
    subs: unique(rows.map((r) => r.sub)),
    list: cards.slice(from, from + PER_PAGE).map((c) => ({ ...c, list: c.list.map(brief) })),
  };
}
export function api(at: Addresses, { path, query, body }: Ask): Reply {
  if (path.startsWith('/fileserver/')) return file(path);
  const sent = body ? (JSON.parse(body) as Record<string, string | number>) : {};
  const area = areaOf(query.get('area') ?? String(sent['area'] ?? ''));
  if (path === '/api/guide/head' || path === '/api/guide/part') {
    const row = rowOf(query.get('id'));
    if (!row || row.area !== area) return fail('事项不存在或者已下线');
    const guide = guideOf(row);
    const part = query.get('name') ?? '';
    if (path.endsWith('head')) return ok({ ...brief(row), office: row.office, type: row.type, main: row.main });
    const lines = JSON.stringify(Object.hasOwn(OWN, part) ? guide[part as keyof typeof guide] : null);
    const more = part === 'steps' ? { chart: guide.chart, special: guide.special } : {};
    return ok({ value: JSON.parse(lines.replaceAll('HUDONG', at['hudong'] ?? '')), ...more }, 320);
  }
  if (!area) return path.startsWith('/api/') ? fail('站点不存在') : null;
  switch (path) {
    case '/api/portal/site':
      return ok(site(at, area), 60);
    case '/api/portal/home':
      return ok(home(at, area));
    case '/api/portal/items':
      return ok(items(area, sent), 260);
    case '/api/portal/search': {
      const list = search(area, String(sent['keyword'] ?? ''));
      const from = (Math.max(1, Number(sent['page']) || 1) - 1) * 10;
      return ok({ total: list.length, size: 10, list: list.slice(from, from + 10) }, 300);
    }
    case '/api/portal/topic':
      return ok(
        query.get('key') === 'zmkj'
          ? []
          : plain(area)
              .filter((r, n) => n % 4 === 1 && r.online)
              .map(brief),
      );
    case '/api/portal/notice': {
      const article = COLUMNS[0]?.articles[Number(query.get('n')) - 1];
      return article ? ok({ title: article.title, date: article.date, html: article.text }) : fail('内容不存在');
    }
    case '/api/rating/board':
      return ok(board(area));
    default:
      return null;
  }
}
function file(path: string): Reply {
  if (path === CHART)
    return picture(
      ['申请 → 受理（1个工作日） → 审查（4个工作日） → 决定（2个工作日） → 制证（1个工作日） → 送达'],
      860,
    );
  if (path === RESULT) return picture(['药品经营许可证', '（样本）', '许可证编号：凛DA0000000'], 420);
  const known = OWN.papers.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);
  return known.includes(path) ? wordDocument(path.split('/').pop()) : null;
}
