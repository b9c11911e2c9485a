import type { Addresses } from '../kit/hall.ts';
import { findByName } from '../kit/search.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { AREAS, type Area, areaOf, PROVINCE, townsOf } from './areas.ts';
import { GOV_DEAD } from './gov.ts';
import { ID, type Main, mainsOf, NAME, search, subOf } from './items.ts';
import { guideOf } from './others.ts';
import { file } from './statics.ts';

/** Age of the board in days. */
export const AGE = 3;
const SIZE = 8;
const THEMES = ['准营准办', '医疗卫生', '工程建设', '文化教育', '安全生产', '农林牧渔', '交通出行', '就业社保'];

const count = <T>(list: T[], of: (one: T) => string): { name: string; count: number }[] => {
  const found = new Map<string, number>();
  for (const one of list) found.set(of(one), (found.get(of(one)) ?? 0) + 1);
  return [...found].map(([name, n]) => ({ name, count: n }));
};
const page = (list: Main[], at: number) => ({
  total: list.length,
  pages: Math.max(1, Math.ceil(list.length / SIZE)),
  rows: list.slice((at - 1) * SIZE, at * SIZE),
});

function home(at: Addresses, area: Area) {
  const mains = mainsOf(area);
  const hot = [...mains].filter((m) => !m.name.includes('药品')).sort((a, b) => b.heat - a.heat);
  const banners = [
    { title: '“高效办成一件事”专题', url: `${at['city']}/ztzl/gxbc/` },
    { title: '珑南惠企政策直通车', url: `${at['ext']}/u3/` },
    ...(area.level === '区县' ? [{ title: '茂堤市营商环境优化提升行动', url: `${at['gov']}${GOV_DEAD}` }] : []),
  ];
  return {
    hot: hot.slice(0, 6).map((m) => ({ ...m.subs[0], organ: m.organ })),
    themes: THEMES.filter((t) => mains.some((m) => m.theme === t)),
    systems: count(mains, (m) => m.system).slice(0, 10),
    types: count(mains, (m) => m.type),
    banners,
    total: mains.length,
  };
}

function board(area: Area) {
  const below = AREAS.filter((a) => a.parent === area.code);
  const base = Number(area.code.slice(2)) + 37;
  const regions = (below.length > 0 ? below : AREAS.filter((a) => a.parent === area.parent)).map((a) => ({
    name: a.name,
    count: 3000 + ((Number(a.code) * 7) % 9000),
    rate: (99.2 + ((Number(a.code) * 3) % 79) / 100).toFixed(2),
  }));
  const organs = count(mainsOf(area), (m) => m.organ)
    .slice(0, 8)
    .map((o, n) => ({ name: o.name, count: 900 - n * 83, rate: (99.9 - n * 0.06).toFixed(2) }));
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  return {
    day,
    total: base * 41,
    levels: [
      ['非常满意', '98.21%'],
      ['满意', '1.43%'],
      ['基本满意', '0.31%'],
      ['不满意', '0.03%'],
      ['非常不满意', '0.02%'],
    ],
    dims: [
      ['办事效率', '9.81'],
      ['办事指南精确度', '9.66'],
      ['办事便捷度', '9.74'],
      ['平台操作性', '9.42'],
    ],
    regions: regions.sort((a, b) => Number(b.rate) - Number(a.rate)),
    organs,
    problems: [
      ['上传材料时系统卡顿', 41],
      ['办事指南描述不清', 27],
      ['等候时间过长', 19],
      ['多次补正材料', 8],
    ],
  };
}

function robot(area: Area, words: string) {
  if (/转人工|人工/.test(words)) return { text: '如需人工帮助，请使用右侧“视频帮办”。', list: [] };
  if (/药/.test(words) && area.level !== '区县')
    return { text: '开办药店等药品零售许可由县（市、区）办理，请先切换到您所在的县（市、区）再向小珑提问。', list: [] };
  const known = mainsOf(area).flatMap((m) => m.subs.map((s) => ({ id: s.id, title: s.name, name: s.name })));
  const first = /药/.test(words) ? known.filter((k) => k.name === NAME) : [];
  const rest = findByName(known, words, 0.45).filter((k) => k.name !== NAME);
  const list = [...first, ...rest].slice(0, 3).map(({ id, title }) => ({ id, title }));
  return list.length > 0
    ? { text: '小珑为您找到下列服务，点击名称查看：', list }
    : { text: '抱歉，小珑还没有学会这个问题，请换个说法或者拨打12345政务服务便民热线。', list };
}

/** What the program asks its server for: reads by GET, and lists by a form that is posted. */
export function api(at: Addresses, ask: Ask): Reply {
  const form = new URLSearchParams(ask.body);
  const arg = (name: string): string => form.get(name) ?? ask.query.get(name) ?? '';
  const area = areaOf(arg('region'));
  const ok = (data: unknown, delay = 120): Reply => json({ errcode: 0, errmsg: 'success', data }, delay);
  const mains = mainsOf(area);
  switch (`${ask.method} ${ask.path.slice('/portal/api/v3'.length)}`) {
    case 'GET /region/all':
      return ok({
        list: AREAS.map((a) => ({ ...a, towns: a.level === '区县' ? townsOf(a) : [] })),
        root: PROVINCE.code,
      });
    case 'GET /index/content':
      return ok(home(at, area), 260);
    case 'GET /matter/organs':
      return ok(
        count(mains, (m) => m.system).map((s) => ({
          ...s,
          organs: count(
            mains.filter((m) => m.system === s.name),
            (m) => m.organ,
          ),
        })),
      );
    case 'GET /matter/types':
      return ok(count(mains, (m) => m.type));
    case 'POST /matter/page': {
      const by = arg('by');
      const value = arg('value');
      const of = (m: Main): string =>
        by === 'organ' ? m.organ : by === 'type' ? m.type : by === 'theme' ? m.theme : m.audience;
      return ok(page(value ? mains.filter((m) => of(m) === value) : mains, Number(arg('page') || 1)), 220);
    }
    case 'POST /search/matter':
      return ok(page(search(area, arg('keyword')), Number(arg('page') || 1)), 350);
    case 'GET /guide/detail': {
      const found = subOf(arg('code'));
      if (!found) return json({ errcode: 40004, errmsg: '事项不存在或已下线', data: null });
      const guide = guideOf(found.area, found.main, found.sub);
      const papers = guide.papers.map((p) => ({
        ...p,
        blank: p.blank && file(at, p.blank),
        sample: p.sample && file(at, p.sample),
      }));
      const pdf = found.sub.id === ID ? file(at, `wk-pdf/${ID}.pdf`) : '';
      return ok({ ...guide, papers, area: found.area, online: found.sub.online, title: found.sub.name, pdf }, 420);
    }
    case 'POST /robot/ask':
      return ok(robot(area, arg('q')), 500);
    case 'GET /evaluate/board':
      return ok(board(area), 300);
    default:
      return json({ errcode: 40400, errmsg: '接口不存在', data: null });
  }
}
