import { press } from '../kit/press.ts';
import { json, type Reply } from '../kit/site.ts';
import { SHEET } from './guide.ts';
import { CITY, DISTRICT, grouped, ID, listOf, type Matter, NAME, officeOf, PROVINCIAL, TOWNS } from './items.ts';

export const AGE = 5;
const PAGE = 9;
const columns = press(
  ['通知公告', '工作动态'],
  (n) => `/${n}`,
  (n, m) => `${n}-${m}`,
);
const notices = columns.flatMap((c) => c.articles).map((a) => ({ id: a.path, title: a.title, date: a.date }));
const unique = (list: string[]): string[] => [...new Set(list)];
const day = (back: number): string =>
  new Date(Date.now() - back * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

/** The one article that names an address which is gone. */
export const TOPIC = '/fs/zt/2021/yshj/index.html';

/** The flagship's gateway: everything is read by GET. */
export function api(what: string, query: URLSearchParams): Reply {
  const town = TOWNS.find((t) => t.slug === query.get('site')) ?? CITY;
  const area = query.get('area') ?? town.code;
  const list = listOf(town, area);
  const ok = (result: unknown, delay = 280): Reply => json({ status: 0, msg: 'success', result }, delay);
  const row = (m: Matter) => ({ id: m.id, area: m.area, region: m.region, name: m.name, dept: officeOf(town, m) });
  switch (what) {
    case 'home': {
      const of = (who: string) => unique(list.filter((m) => m.audience === who).map((m) => m.theme));
      return ok(
        {
          themes: of('法人'),
          life: of('个人'),
          depts: unique(list.map((m) => m.dept)),
          hot: list
            .slice(8, 16)
            .filter((m) => !m.name.includes('药品'))
            .map(row),
          notices: notices.slice(0, 6),
        },
        420,
      );
    }
    case 'items': {
      const [who, theme, dept] = ['aud', 'theme', 'dept'].map((k) => query.get(k) ?? '');
      const mine = list.filter((m) => !who || m.audience === who);
      const found = mine.filter((m) => (!theme || m.theme === theme) && (!dept || m.dept === dept));
      const no = Math.max(1, Number(query.get('p')) || 1);
      return ok({
        themes: unique(mine.map((m) => m.theme)),
        depts: unique(mine.map((m) => m.dept)),
        total: found.length,
        pages: Math.ceil(found.length / PAGE),
        rows: found.slice((no - 1) * PAGE, no * PAGE).map(row),
      });
    }
    case 'suggest':
      return ok(
        grouped(town, area, query.get('w') ?? '')
          .slice(0, 7)
          .map((g) => g.name),
        160,
      );
    case 'query': {
      const groups = grouped(town, area, query.get('w') ?? '');
      const no = Math.max(1, Number(query.get('p')) || 1);
      return ok(
        { total: groups.length, groups: groups.slice((no - 1) * 6, no * 6), more: groups.length > no * 6 },
        500,
      );
    }
    case 'matter': {
      const id = query.get('id');
      if (id === ID && area === DISTRICT) return ok({ name: NAME, ...SHEET }, 450);
      const item = [...list, ...PROVINCIAL].find((m) => m.id === id);
      if (!item) return ok(null);
      const office = officeOf(town, item);
      return ok({
        name: item.name,
        office,
        basic: [
          ['', '实施机构', office],
          ['', '面向对象', item.audience],
          ['', '承诺期限', `${4 + (item.name.length % 9)}个工作日`],
        ],
      });
    }
    case 'notices':
      return ok(notices);
    case 'notice': {
      const article = columns.flatMap((c) => c.articles).find((a) => a.path === query.get('id'));
      if (!article) return ok(null);
      const more =
        article.path === '0-1' ? `<p>相关专题：<a href="${TOPIC}" target="_blank">优化营商环境2021专题</a></p>` : '';
      return ok({ title: article.title, text: article.text + more });
    }
    case 'score':
      return ok({
        at: day(AGE),
        areas: town.areas.map(([, name], n) => [n + 1, name, `${92 - n * 7}.1%`, `${(99.97 - n * 0.06).toFixed(2)}%`]),
        why: [
          ['窗口等候时间长', 14],
          ['系统卡顿、材料重复上传', 9],
          ['一次性告知不到位', 3],
        ],
      });
    case 'talk': {
      const said = query.get('say') ?? '';
      const hit = /药/.test(said) ? list.find((m) => m.name === NAME) : undefined;
      return ok(
        hit
          ? { text: '为您找到相关事项，点击可查看办理条件、所需材料和办理时限：', links: [row(hit)] }
          : { text: '抱歉，小鄱暂时没有理解您的问题，请换个说法。' },
        650,
      );
    }
    default:
      return json({ status: 404, msg: 'no such service', result: null });
  }
}
