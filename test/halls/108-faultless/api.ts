import type { Addresses } from '../kit/hall.ts';
import { type Ask, json, type Reply } from '../kit/site.ts';
import { BASIC, BASIS, CONDITIONS, FAQ, FEE, PAPERS, RESULT, STEPS, WINDOW } from './guide.ts';
import { AREA, CITIES, childrenOf, ID, listOf, NAME, NAMES, ROOT, type Row, search } from './items.ts';
import { columns, FORMS, PICTURES } from './pages.ts';
import { AGE } from './truth.ts';

const ok = (data: unknown, delay = 200): Reply => json({ code: 200, msg: '操作成功', data }, delay);
const unique = (list: string[]): string[] => [...new Set(list)];
const cut = <R>(rows: R[], no: number, size: number) => ({
  total: rows.length,
  rows: rows.slice((no - 1) * size, no * size),
});
const day = (from: number): string =>
  new Date(Date.now() + from * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);
const known = (code: unknown): string => (NAMES[String(code)] ? String(code) : ROOT.code);

function index(code: string): unknown {
  const all = listOf(code);
  const themes = (who: string) => unique(all.filter((i) => i.audience === who).map((i) => i.theme));
  const [, month, date] = day(6).split('-');
  return {
    count: all.length,
    online: all.filter((i) => i.online).length,
    themes: { 个人: themes('个人'), 法人: themes('法人') },
    depts: unique(all.map((i) => i.dept)),
    hot: all.filter((i) => !i.name.includes('药')).slice(3, 9),
    news: columns.slice(0, 2),
    zones: Object.entries(PICTURES),
    upkeep: `${Number(month)}月${Number(date)}日`,
  };
}
function detail(id: string): unknown {
  const code = id === ID ? AREA.code : (/^17304(?:650)?(\d{6})/.exec(id)?.[1] ?? '');
  const all = NAMES[code] ? listOf(code) : [];
  const item = all.find((i) => i.id === id);
  if (!item) return null;
  const head = { name: item.name, level: item.level, online: item.online };
  if (id !== ID) {
    const basic = [
      ['', '事项名称', item.name],
      ['', '实施主体', item.area + item.dept],
      ['', '事项类型', '行政许可'],
      ['', '服务对象', item.audience],
      ['', '承诺办结时限', `${4 + (item.name.length % 9)}个工作日`],
      ['', '是否收费', '不收费'],
      ['', '咨询方式', '0998-12345'],
      ['', '交通指引', '暂无'],
    ];
    return { ...head, basic };
  }
  const near = all.filter((i) => i.name.includes('药品') && i.id !== ID);
  const sheet = { basic: BASIC, conditions: CONDITIONS, papers: PAPERS, steps: STEPS, fee: FEE };
  return { ...head, ...sheet, result: RESULT, basis: BASIS, window: WINDOW, faq: FAQ, near };
}
function board(code: string): unknown {
  const line = (name: string, n: number, top: number) => [
    n + 1,
    name,
    top - n * 411,
    `${(99.98 - n * 0.03).toFixed(2)}%`,
  ];
  return {
    total: '318,406',
    good: '99.93%',
    bad: '223',
    date: day(-AGE),
    sources: [
      ['网上平台', '141,090', '44.31%'],
      ['移动端', '98,215', '30.85%'],
      ['窗口评价器', '70,641', '22.19%'],
      ['12345热线', '8,460', '2.65%'],
    ],
    problems: [
      ['办理环节繁琐', 96],
      ['等候时间长', 71],
      ['材料要求不清', 56],
    ],
    depts: unique(listOf(code).map((i) => i.dept))
      .slice(0, 6)
      .map((d, n) => line(d, n, 7302)),
    areas: CITIES.map((c, n) => line(c.name, n, 51_220)),
    fixed: [
      ['食品经营许可（新办）', '网上提交后上传多次失败', '已更换上传组件，10月9日完成', '满意'],
      ['不动产登记', '取号后等候超过一小时', '增开两个窗口，10月21日完成', '基本满意'],
    ],
  };
}
function lists(path: string, asked: Record<string, unknown>): Reply {
  const code = known(asked['areaCode']);
  const no = Math.max(1, Number(asked['pageNum']) || 1);
  if (path === '/matter/list') {
    const all = listOf(code);
    const fits = (key: 'audience' | 'theme' | 'dept', want: unknown) => (i: Row) => !want || i[key] === want;
    const typed = all.filter(fits('audience', asked['type']));
    const rows = typed.filter(fits('theme', asked['theme'])).filter(fits('dept', asked['dept']));
    return ok(
      { ...cut(rows, no, 10), themes: unique(typed.map((i) => i.theme)), depts: unique(all.map((i) => i.dept)) },
      700,
    );
  }
  const words = String(asked['keyword'] ?? '');
  const found = search(code, words);
  const policies = columns.flatMap((c) => c.articles).filter((a) => words.includes('许可') && a.title.includes('许可'));
  const forms = FORMS.filter(([name]) => name.includes(words)).map(([title, at]) => ({ title, path: at }));
  const counts = { matter: found.length, policy: policies.length, form: forms.length };
  const rows: unknown[] = asked['kind'] === 'policy' ? policies : asked['kind'] === 'form' ? forms : found;
  return ok({ ...cut(rows, no, 8), counts }, 500);
}
/** The portal's interface: read by GET, lists and searches by POST. */
export function api(at: Addresses, { path: whole, query, body }: Ask): Reply {
  const path = whole.slice(4);
  const code = known(query.get('areaCode'));
  if (path === '/index') return ok(index(code), 500);
  if (path === '/region/cities') return ok(CITIES);
  if (path === '/region/children') return ok(childrenOf(query.get('code') ?? ''));
  if (path === '/matter/detail') return ok(detail(query.get('id') ?? ''), 600);
  if (path === '/rating') return ok(board(code), 400);
  if (path === '/news/list') {
    const rows = columns[Number(query.get('col'))]?.articles ?? [];
    return ok(cut(rows, Math.max(1, Number(query.get('pageNum')) || 1), 5), 900);
  }
  if (path === '/news/detail') {
    const column = columns.find((c) => c.articles.some((a) => a.path === query.get('id')));
    const article = column?.articles.find((a) => a.path === query.get('id'));
    return ok(article ? { ...article, column: column?.name } : null);
  }
  const asked = JSON.parse(body || '{}') as Record<string, unknown>;
  if (path === '/robot/ask') {
    if (!/药/.test(String(asked['text']))) return ok({ text: '这个问题我还在学习，您可以转人工或者拨打12345。' }, 600);
    if (known(asked['areaCode']).endsWith('00'))
      return ok({ text: '该事项由区县办理，请先在页面上方切换到您所在的区县，再向我提问。' }, 600);
    const own = listOf(known(asked['areaCode'])).find((i) => i.name === NAME);
    const link = `${at['portal']}/#/guide?id=${own?.id}&areaCode=${known(asked['areaCode'])}`;
    return ok({ text: '为您找到办事指南，可以查看材料、流程并在线办理：', name: NAME, link }, 600);
  }
  return path === '/matter/list' || path === '/search' ? lists(path, asked) : null;
}
