import { wordDocument } from '../kit/documents.ts';
import type { Addresses } from '../kit/hall.ts';
import { type Answer, type Ask, json, picture, type Reply, redirect } from '../kit/site.ts';
import { guideOf } from './beside.ts';
import { COLUMNS, GOV_DEAD } from './gov.ts';
import { GONE, OWN } from './guide.ts';
import { ID, NAME, rowsOf, search, unique } from './items.ts';
import { AREAS, type Area, areaOf, DISTRICT, townsOf, urlOf } from './sites.ts';

/** Days since the figures of the rating board were brought up to date. */
export const AGE = 1;
const ok = (data: unknown, delay = 160): Answer => json({ code: 200, msg: 'success', data }, delay);
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const officesOf = (area: Area) => unique(rowsOf(area).map((r) => r.office));

function site(at: Addresses, area: Area) {
  return {
    name: area.name,
    level: area.level,
    towns: townsOf(area),
    areas: AREAS.map((a) => ({ ...a, url: urlOf(at, a) })),
    gov: area === DISTRICT ? `${at['gov']}/` : null,
    ext: at['ext'],
    offices: officesOf(area),
    themes: (['个人', '法人'] as const).map((who) =>
      unique(
        rowsOf(area)
          .filter((r) => r.audience === who)
          .map((r) => r.theme),
      ),
    ),
  };
}
function home(at: Addresses, area: Area) {
  const rows = rowsOf(area);
  const plain = rows.filter((r) => !r.name.includes('药')).sort((a, b) => b.heat - a.heat);
  const own = area === DISTRICT;
  return {
    hot: plain.slice(0, 8).map(({ id, name }) => ({ id, name })),
    topics: [
      ['高效办成一件事', '多表合一、一次申报', '#/onething'],
      ['跨省通办', '异地事、就近办', '#/crossprovince'],
      ['一网通办', `${rows.length}项服务在线可查`, '#/matter'],
      own ? ['营商环境提升年', '桐快办·桐心办', `${at['gov']}${GOV_DEAD}`] : ['惠企服务', '免申即享', '#/policy'],
    ],
    news: COLUMNS.slice(0, 2).map((c) => ({
      name: c.name,
      list: own
        ? c.articles.map((a) => ({ title: a.title, date: a.date, url: `${at['gov']}${a.path}` }))
        : c.articles.slice(0, 4).map((a) => ({ title: `${area.name}：${a.title}`, date: a.date, url: '#/policy' })),
    })),
    counts: [
      ['累计办件量', 61_380 + Number(area.code.slice(2)) * 7, '件'],
      ['入驻部门', officesOf(area).length, '个'],
      ['服务事项', rows.length, '项'],
      ['注册用户', 40_216 + Number(area.code.slice(2)) * 3, '人'],
    ],
    date: day(1),
  };
}
function board(area: Area) {
  const shares = [41.36, 37.02, 16.87, 4.75];
  const total = 18_204 + Number(area.code.slice(2));
  const places = area.level === '县' ? townsOf(area) : AREAS.filter((a) => a.parent === area.code).map((a) => a.name);
  return {
    date: day(AGE),
    total,
    levels: [98.72, 0.94, 0.25, 0.06, 0.03],
    dimensions: ['办事效率', '办事指南精确度', '平台操作性'].map((d, n) => [d, (4.97 - n * 0.04).toFixed(2)]),
    channels: ['政务服务网', '移动端', '窗口评价器', '短信'].map((c, n) => [
      c,
      Math.round((total * (shares[n] ?? 0)) / 100),
      `${shares[n]}%`,
    ]),
    offices: officesOf(area)
      .slice(0, 8)
      .map((o, n) => [o, 2104 - n * 173, `${(99.98 - n * 0.05).toFixed(2)}%`]),
    places: places.map((p, n) => [p, 961 - n * 74, `${(99.97 - n * 0.06).toFixed(2)}%`]),
    mended: [
      ['公积金提取排队时间长', '增设潮汐窗口2个', '已整改，回访满意'],
      ['不动产窗口解释不耐心', '对工作人员批评教育，重新培训', '已整改，回访满意'],
    ],
  };
}
const ways = (url: string) => url.split('?')[0]?.replace('/gateway/', '') ?? '';
/** What all sites of the product ask the same back end for. */
export function gateway(at: Addresses, ask: Ask): Reply {
  const { path, query, body } = ask;
  if (path.startsWith('/zwfw-files/')) return file(path);
  if (path === '/apply/entry' || path === '/user/center') {
    const target = Buffer.from(`${at['hall']}${ask.url}`).toString('base64url');
    return redirect(`${at['sso']}/am/UI/Login?service=initService&goto=${target}`);
  }
  if (!path.startsWith('/gateway/')) return null;
  const sent = body ? (JSON.parse(body) as Record<string, string>) : {};
  const area = areaOf(query.get('areaCode') ?? sent['areaCode'] ?? null);
  const rows = rowsOf(area);
  switch (ways(path)) {
    case 'portal/site':
      return ok(site(at, area), 60);
    case 'portal/home':
      return ok(home(at, area));
    case 'item/page': {
      const by = (key: 'office' | 'theme' | 'audience') => (sent[key] ? [sent[key]] : []);
      const list = (sent['keyword'] ? search(area, sent['keyword']) : rows).filter((r) =>
        (['office', 'theme', 'audience'] as const).every((k) => by(k).every((v) => r[k] === v)),
      );
      const from = (Math.max(1, Number(sent['pageNum']) || 1) - 1) * 10;
      return ok({ total: list.length, rows: list.slice(from, from + 10) }, 260);
    }
    case 'item/suggest':
      return ok(
        search(area, query.get('keyword') ?? '')
          .slice(0, 6)
          .map((r) => r.name),
        80,
      );
    case 'item/head': {
      const row = rows.find((r) => r.id === query.get('rowGuid'));
      if (!row) return json({ code: 500, msg: '未查询到该事项', data: null });
      const near = rows.filter(
        (r) => r !== row && r.theme === row.theme && r.name.slice(0, 2) === row.name.slice(0, 2),
      );
      return ok({ ...row, near: near.slice(0, 6).map(({ id, name }) => ({ id, name })) }, 120);
    }
    case 'item/part': {
      const row = rows.find((r) => r.id === query.get('rowGuid'));
      const part = query.get('part') ?? '';
      if (!row || !Object.hasOwn(OWN, part)) return json({ code: 500, msg: '未查询到该事项', data: null });
      const guide = guideOf(row);
      const value = guide[part as keyof typeof guide];
      return ok(part === 'steps' ? { steps: value, special: guide.special } : value, 350);
    }
    case 'evaluate/item': {
      const row = rows.find((r) => r.id === query.get('rowGuid'));
      return row ? ok({ score: row.score, counts: [row.heat, row.heat % 9, row.heat % 3, 0, 0] }) : null;
    }
    case 'evaluate/board':
      return ok(board(area));
    case 'robot/ask':
      return ok(answerTo(at, sent['question'] ?? ''), 500);
    default:
      return null;
  }
}
const answerTo = (at: Addresses, question: string) =>
  /药/.test(question)
    ? {
        text: '您好，为您找到桐溪市的以下事项，点击可查看办事指南：',
        name: NAME,
        url: `${urlOf(at, DISTRICT)}#/guide?rowGuid=${ID}`,
      }
    : { text: '抱歉，小桐没有理解您的问题，您可以换个说法，或拨打12345热线。' };
function file(path: string): Reply {
  if (path.endsWith('_yb.svg')) return picture(['药品经营许可证', '（样本）', '许可证编号：澜DA0000000'], 420);
  const known = OWN.papers.flatMap((p) => [p.blank, p.sample]).filter((f) => f && f !== GONE);
  return known.includes(path) ? wordDocument(path.split('/').pop()) : null;
}
