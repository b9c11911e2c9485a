import { type Answer, type Ask, json, type Reply } from '../kit/site.ts';
import { AREAS, areaOf } from './areas.ts';
import { WHOLE } from './guide.ts';
import { ID, itemBy, itemsOf, type Line, NAME, search } from './items.ts';
import { COLUMNS, POSTS } from './news.ts';

export const AGE = 1;
const SLOW = 220;
const none = (): Answer => json({ code: 404, msg: '内容不存在' }, SLOW);
const unique = (list: string[]): string[] => [...new Set(list)];
const page = <T>(list: T[], asked: unknown, size = 10) => {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const at = Math.min(pages, Math.max(1, Number(asked) || 1));
  return { total: list.length, page: at, pages, list: list.slice((at - 1) * size, at * size) };
};
function detail(item: Line): Answer {
  const head = { name: item.name, area: item.area, dept: item.dept, online: item.online };
  if (item.id !== ID) {
    const days = /\d+/.exec(item.limit)?.[0];
    return json(
      {
        ...head,
        phone: '026-12345',
        praise: `99.${10 + (item.heat % 80)}%`,
        basic: [
          ['', '事项名称', item.name],
          ['', '实施主体', item.dept],
          ['', '服务对象', item.audience === '法人' ? '企业法人' : '自然人'],
          ['', '办件类型', item.limit.startsWith('即办') ? '即办件' : '承诺件'],
          ['', '承诺办结时限', `${days}个工作日`],
        ],
        place: [['', '办理地点', `${item.level === '市级' ? '衡澜市' : item.area}政务服务中心综合窗口`]],
      },
      SLOW,
    );
  }
  return json({ ...head, praise: '99.86%', ...WHOLE }, SLOW);
}
const rows = (text: string): string[][] => text.split('|').map((row) => row.split(' '));
function board(code: string): Answer {
  const area = areaOf(code);
  const day = new Date(Date.now() - AGE * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
  return json(
    {
      day,
      totals: rows('评价总数 386,204|主动评价率 71.32%|好评率 99.81%|差评数 734'),
      channels: rows(
        '政务服务网 150,233 38.90% 99.85%|“衡澜通”移动端 131,309 34.00% 99.82%|窗口评价器 86,124 22.30% 99.78%|短信 18,538 4.80% 99.51%',
      ),
      depts: unique(itemsOf(area.code).map((i) => i.dept)).map((d, n) => [
        n + 1,
        d,
        `${(99.97 - n * 0.03).toFixed(2)}%`,
      ]),
      regions: AREAS.map((a, n) => [n + 1, a.name, `${(99.95 - n * 0.04).toFixed(2)}%`]),
      problems: rows('网上申报页面卡顿 268|材料要求与告知不一致 211|窗口排队时间长 174|办理进度查询不到 81'),
    },
    SLOW,
  );
}
const ZONES: Record<string, { name: string; text: string }> = {
  yshj: { name: '营商环境专区', text: '汇集本市优化营商环境的举措、惠企事项和企业服务专员的联系方式。' },
  zwgk: { name: '电子证照专区', text: '已有312类电子证照可以在“衡澜通”亮证使用，与纸质证照具有同等效力。' },
};
export function api({ path, query, headers, body }: Ask): Reply {
  const code = String(headers['x-area'] ?? '');
  const area = areaOf(code);
  const items = itemsOf(area.code);
  switch (path.replace('/yz-api/', '')) {
    case 'home': {
      const themes = (who: string) => unique(items.filter((i) => i.audience === who).map((i) => i.theme));
      const hot = items.filter((i) => i.name !== NAME && i.online).sort((a, b) => b.heat - a.heat);
      return json(
        {
          themes: { 个人: themes('个人'), 法人: themes('法人') },
          depts: unique(items.map((i) => i.dept)),
          hot: hot.slice(0, 5),
          posts: POSTS.filter((p) => p.column === '通知公告').slice(0, 6),
        },
        SLOW,
      );
    }
    case 'item/page': {
      const [who, theme, dept] = ['who', 'theme', 'dept'].map((key) => query.get(key));
      const fit = items.filter(
        (i) => (!who || i.audience === who) && (!theme || i.theme === theme) && (!dept || i.dept === dept),
      );
      const more = { themes: unique(items.map((i) => i.theme)), depts: unique(items.map((i) => i.dept)) };
      return json({ ...page(fit, query.get('page')), ...more }, SLOW);
    }
    case 'search/query': {
      const asked = JSON.parse(body || '{}') as { q?: string; kind?: string; page?: number };
      const all = search(area, asked.q ?? '');
      const kinds = ['办事', '一件事', '政策', '新闻'];
      const counts = [['全部', all.length], ...kinds.map((k) => [k, all.filter((hit) => hit.kind === k).length])];
      const shown = kinds.includes(asked.kind ?? '') ? all.filter((hit) => hit.kind === asked.kind) : all;
      return json({ ...page(shown, asked.page), counts }, 400);
    }
    case 'guide/detail': {
      const item = itemBy(query.get('id') ?? '');
      return item ? detail(item) : none();
    }
    case 'cms/list': {
      const column = COLUMNS.find(([slug]) => slug === query.get('col'));
      if (!column) return none();
      return json({ name: column[1], columns: COLUMNS, list: POSTS.filter((p) => p.column === column[1]) }, SLOW);
    }
    case 'cms/article':
      return json(POSTS.find((p) => p.path === query.get('path')) ?? { code: 404 }, SLOW);
    case 'zone':
      return json(ZONES[query.get('id') ?? ''] ?? { code: 404, msg: '专区不存在' }, SLOW);
    case 'rating/board':
      return board(code);
    case 'robot/chat': {
      const { q = '' } = JSON.parse(body || '{}') as { q?: string };
      return json(
        /药/.test(q)
          ? { text: '为您找到望川区的办事指南：', name: NAME, link: `/guide/${ID}` }
          : { text: '这个问题澜澜还在学习，请换个说法，或者拨打12345。' },
        500,
      );
    }
    default:
      return null;
  }
}
