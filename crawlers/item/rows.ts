import type { City, District } from '../../cities/city.ts';
import type { Scenario } from '../../cities/scenario.ts';
import { namesApply } from '../language/apply.ts';
import { DEPARTMENT_NAME, GUIDE_LINK, ITEM_WORDS, ROW_MENU } from '../language/navigation.ts';
import { cityNames } from '../language/regions.ts';
import type { Action, PageView } from '../perception/view.ts';
import { type Match, matchItem } from './match.ts';

/** An entry of a list of items: its title and what can be done with it. */
export interface Row {
  title: string;
  /** What stands in the row, title included. */
  text: string;
  /** What opens it: the link to the guide where one is named, else the title. */
  opener: Action;
  /** The opener says what is done with the item, and its guide may come up under it: nothing else in the row can be pressed. */
  standsIn?: true;
  y: number;
  x: number;
  match: Match | null;
  whose: 'district' | 'unsaid' | 'city' | 'province' | 'elsewhere';
}

/** An entry of a list as it is known again on another page or screenful of it. */
export const entryOf = (row: Pick<Row, 'title' | 'text'>): string => `${row.title}|${row.text}`;

const NOT_TITLE =
  /^(首页|上一?页|下一?页|尾页|末页|更多|返回|搜索|查询|登录|注册|收藏|分享|打印|评价|好差评|咨询|投诉|订阅|关注|预约|展开|收起|全部|法人|个人|确定|取消|重置)$/;
const DOES =
  /办理|申报|申请|预约|指南|详情|收藏|评价|咨询|查看|下载|^在线|^网上|^立即|^我要|查询|二维码|空表|样表|材料/;

/** Who does the item, as the word on a button: one item of a list, a guide for each level. */
const LEVEL =
  /^(国家|部|省|自治区|市|州|盟|设区市|区|县|旗|区县|县区|县市区|市县|镇|乡|街道|镇街|街镇|乡镇|村|社区)(本)?级$/;
const withoutLevels = (text: string): string =>
  text
    .split(/[\s|｜/、]+/)
    .filter((word) => !LEVEL.test(word))
    .join(' ');

const ownersOf = (city: City, district: District): string[] =>
  [district.name, ...cityNames(city), city.province ?? ''].filter(Boolean);

/** The entries of the lists on a page, in reading order, with how well each fits the wanted item and whose it is. */
export function rowsOf(view: PageView, scenario: Scenario, city: City, district: District): Row[] {
  const rows: Row[] = [];
  const owners = ownersOf(city, district);
  for (const a of view.actions) {
    if (!a.visible || a.disabled || a.region === 'footer' || NOT_TITLE.test(a.text)) continue;
    const n = [...a.text].length;
    const isButton = n <= 8 && DOES.test(a.text) && !matchItem(a.text, scenario);
    if (isButton || n < 4 || n > 90) continue;
    if (
      (a.region === 'header' || a.region === 'nav') &&
      !matchItem(a.text, scenario) &&
      !(ITEM_WORDS.test(a.text) && n >= 6)
    )
      continue;
    const title = titleIn(a.text, owners);
    rows.push({
      title,
      text: a.around,
      opener: a,
      y: a.box.y,
      x: a.box.x,
      match:
        matchItem(title, scenario, `${a.around} ${a.address ?? ''} ${a.script}`) ??
        matchItem(a.text, scenario, `${a.around} ${a.address ?? ''}`),
      whose: whoseOf([a.text, a.around, a.heading], city, district),
    });
  }
  // Titles that cannot be pressed, with buttons beside them: one to the guide, or one for each level that does it.
  for (const a of view.actions) {
    const level = LEVEL.test(a.text.trim());
    if (
      !a.visible ||
      a.disabled ||
      !(GUIDE_LINK.test(a.text) || level) ||
      [...a.text].length > 8 ||
      a.around.length <= a.text.length + 3
    )
      continue;
    if (!level && rows.some((r) => r.text === a.around && Math.abs(r.y - a.box.y) < 120)) continue;
    const title = titleIn(level ? withoutLevels(a.around) : a.around.replace(a.text, ''), owners);
    rows.push({
      title,
      text: a.around,
      opener: a,
      y: a.box.y,
      x: a.box.x,
      match: matchItem(title, scenario, a.around),
      whose: whoseOf(level ? [a.text] : [a.around, a.heading], city, district),
    });
  }
  rows.push(...standIns(view, rows, scenario, city, district, owners));
  for (const row of rows) {
    if (!row.match) continue;
    const guide = view.actions.find(
      (a) =>
        a.visible &&
        !a.disabled &&
        a !== row.opener &&
        GUIDE_LINK.test(a.text) &&
        [...a.text].length <= 8 &&
        a.around === row.text &&
        Math.abs(a.box.y - row.y) < 120,
    );
    if (guide) row.opener = guide;
  }
  const hinted = view.hinted?.item;
  const own = hinted && 'role' in hinted ? [...rows.filter((r) => r.opener !== hinted), hintedRow(hinted)] : rows;
  return withoutWrappers(own).sort((a, b) => a.y - b.y || a.x - b.x);
}

/** In these parts of a page short words are menus and tools, whatever stands beside them. */
const FURNITURE = new Set<Action['region']>(['header', 'nav', 'aside', 'footer']);

/**
 * Rows in which neither the title nor a guide can be pressed: a menu that unfolds stands for the item, else the entry to its
 * application, else a link to the guide that comes up in the row under the pointer.
 */
function standIns(
  view: PageView,
  known: readonly Row[],
  scenario: Scenario,
  city: City,
  district: District,
  owners: readonly string[],
): Row[] {
  const shown = view.actions.filter((a) => a.visible && !a.disabled && !FURNITURE.has(a.region));
  const short = (a: Action): boolean => [...a.text].length <= 8;
  const menus = shown.filter((a) => short(a) && (ROW_MENU.test(a.text) || (a.hovers && DOES.test(a.text))));
  const entries = shown.filter((a) => short(a) && namesApply(a.text) > 0 && !menus.includes(a));
  const guides = view.actions.filter((a) => !a.visible && a.comesUpIn !== undefined && GUIDE_LINK.test(a.text));
  const rows: Row[] = [];
  for (const a of [...menus, ...entries, ...guides]) {
    const text = a.visible ? a.around : (a.comesUpIn ?? '');
    const title = titleIn(a.visible ? text.replace(a.text, '') : text, owners);
    const match = matchItem(title, scenario, text);
    if (!match && !([...title].length >= 5 && [...title].length <= 60 && ITEM_WORDS.test(title))) continue;
    const near = (r: Row): boolean => !a.visible || Math.abs(r.y - a.box.y) < 120;
    if ([...known, ...rows].some((r) => r.opener.frame === a.frame && near(r) && text.includes(r.title))) continue;
    const whose = whoseOf([text, a.heading], city, district);
    const { x, y } = a.box;
    rows.push({ title, text, opener: a, ...(a.visible && { standsIn: true as const }), y, x, match, whose });
  }
  return rows;
}

/** What the city file points at as the item: taken at its word. */
const hintedRow = (opener: Action): Row => ({
  title: titleIn(opener.text || opener.around),
  text: opener.around,
  opener,
  y: opener.box.y,
  x: opener.box.x,
  match: { score: 100, code: null, why: '城市文件的提示' },
  whose: 'district',
});

/** A row that can be pressed as a whole and the link inside it are one entry: the link stands for both. */
function withoutWrappers(rows: Row[]): Row[] {
  const inside = (outer: Row, inner: Row): boolean => {
    const [o, i] = [outer.opener.box, inner.opener.box];
    return (
      outer !== inner &&
      outer.opener.frame === inner.opener.frame &&
      i.x >= o.x - 1 &&
      i.y >= o.y - 1 &&
      i.x + i.w <= o.x + o.w + 1 &&
      i.y + i.h <= o.y + o.h + 1 &&
      (i.w < o.w || i.h < o.h) &&
      outer.text.includes(inner.title.slice(0, 12))
    );
  };
  return rows.filter((outer) => !rows.some((inner) => inside(outer, inner)));
}

/** What follows a title inside one clickable row: where, by whom, when. */
const BEHIND_TITLE =
  /\s*(实施|受理|办理|责任|主管|所属|发布|服务|承办|行使)?(主体|区域|机构|部门|单位|层级|对象|地区|编码|时限|时间|来源|类型|事项类型|地点|范围|日期)\s*[:：]|\s(\d{4}-\d{1,2}-\d{1,2})/;

/** The title is the first piece of a text that is more than a label. */
function titleIn(text: string, owners: readonly string[] = []): string {
  const at = text.search(BEHIND_TITLE);
  const head = withoutTail(
    (at >= 4 ? text.slice(0, at) : text)
      .replace(/^\s*(\d+[.、]|[（(]\d+[)）]|【[^】]{1,8}】|\[[^\]]{1,8}\])\s*/, '')
      .trim(),
    owners,
  );
  if ([...head].length <= 40) return head;
  return head.split(/\s+|[|｜]/).find((p) => [...p].length >= 4 && !DOES.test(p)) ?? head;
}

/** A row that can be pressed as a whole ends with its department, often in brackets or without a blank between, and its buttons. */
function withoutTail(text: string, owners: readonly string[]): string {
  const behind = /^(.{4,})[（([【]([^（()）[\]【】]{3,40})[)）\]】]$/.exec(text);
  if (behind?.[1] && DEPARTMENT_NAME.test(behind[2] ?? '') && owners.some((name) => behind[2]?.includes(name)))
    return behind[1].trim();
  const glued = owners.map((name) => text.indexOf(name)).filter((at) => at >= 4);
  const at = Math.min(...glued);
  if (glued.length > 0 && DEPARTMENT_NAME.test(text) && !/\s/.test(text.slice(at))) return text.slice(0, at).trim();
  const pieces = text.split(/\s+/);
  const isTail = (p: string): boolean => DEPARTMENT_NAME.test(p) || ([...p].length <= 8 && DOES.test(p));
  while (pieces.length > 1 && [...(pieces[0] as string)].length >= 4 && isTail(pieces.at(-1) as string)) pieces.pop();
  return pieces.join(' ');
}

/** What stands in the row decides before what stands above it. */
function whoseOf(texts: string[], city: City, district: District): Row['whose'] {
  for (const text of texts) {
    const whose = whoseIs(text, city, district);
    if (whose !== 'unsaid') return whose;
  }
  return 'unsaid';
}

/** Whose item a row is, from the divisions and departments that it names. */
export function whoseIs(text: string, city: City, district: District): Row['whose'] {
  const names = cityNames(city);
  const district2 = district.name;
  const cities = text.match(/[\u4e00-\u9fa5]{2,5}?市(?![场民政区级直容值面])/g) ?? [];
  const foreignCity = cities.some(
    (c) => !names.some((n) => c.endsWith(n) || n.endsWith(c)) && !/城市|本市|全市|超市/.test(c),
  );
  if (text.includes(district2) && !foreignCity) return 'district';
  if (foreignCity) return 'elsewhere';
  const divisions =
    text.match(/[\u4e00-\u9fa5]{2,6}?(?:区|县|旗)(?=[\u4e00-\u9fa5]{2,}(?:局|委|中心|办)|[)）\]】\s·-]|$)/g) ?? [];
  if (
    divisions.some((d) => !d.includes(district2) && !/(地|社|园|辖|市|城|校|片|景|小|专|厅|全|本)区$|^各|区县$/.test(d))
  )
    return 'elsewhere';
  if (names.some((n) => n.endsWith('市') && text.includes(n)) || /市级|市本级|[(（【[]市[)）】\]]/.test(text))
    return 'city';
  if (
    /省级|省本级|(?:省|自治区)[\u4e00-\u9fa5]{2,10}(?:局|厅|委员会)|[(（【[]省[)）】\]]/.test(text) ||
    (city.province && text.includes(city.province))
  )
    return 'province';
  if (/区级|县级|区（县）/.test(text)) return 'district';
  return 'unsaid';
}

const WHOSE: Record<Row['whose'], number> = { district: 0, unsaid: 8, city: 26, province: 40, elsewhere: 60 };

/**
 * The rows that name the wanted item, the best first: the better name before the worse, the district's own before the
 * city's. The province's copy and another district's are not what a citizen of this district needs.
 */
export function best(rows: Row[]): Row[] {
  return rows
    .filter((r) => r.match !== null && r.match.score >= 40 && r.whose !== 'elsewhere' && r.whose !== 'province')
    .sort((a, b) => value(b) - value(a));
}

export const value = (r: Row): number => (r.match?.score ?? 0) - WHOSE[r.whose] + (r.opener.address ? 1 : 0);

/** A name this close is the item's. */
const NAMED = 85;
/** A page of results says once more what was looked for. */
const ECHO = /搜索?|检索|查询|结果|关键[词字]|找到/;

/**
 * Whether a page names the item in plain words for which no row stands: there may be a way to it that was not seen.
 * @param term what was searched for, which the page may only repeat
 */
export function namedOnly(view: PageView, scenario: Scenario, city: City, district: District, term = ''): boolean {
  const owners = ownersOf(city, district);
  const named = view.text
    .split('\n')
    .map((line) => ({ line, title: titleIn(line, owners) }))
    .filter(({ line, title }) => {
      if ((matchItem(title, scenario)?.score ?? 0) < NAMED || (term !== '' && (line === term || ECHO.test(line))))
        return false;
      const whose = whoseIs(line, city, district);
      return whose === 'district' || whose === 'unsaid';
    });
  if (named.length === 0) return false;
  const rows = rowsOf(view, scenario, city, district);
  return named.some(({ line, title }) => !rows.some((r) => line.includes(r.title) || r.text.includes(title)));
}

/** Place of a row among the entries of its list. 1 is the first. */
export function rankOf(rows: Row[], row: Row): number {
  return Math.max(1, listOf(rows, row).indexOf(row) + 1);
}

/** The entries of the list to which a row belongs: those whose titles are drawn alike, without the short words around lists. */
export function listOf(rows: Row[], row: Row): Row[] {
  const like = rows.filter(
    (r) =>
      r === row ||
      (r.opener.frame === row.opener.frame &&
        r.opener.tag === row.opener.tag &&
        ([...r.title].length >= 6 || r.match !== null || ITEM_WORDS.test(r.title)) &&
        (Math.abs(r.x - row.x) < 24 || Math.abs(r.opener.box.w - row.opener.box.w) < 6)),
  );
  // One row, one entry, however many links it has.
  return like.filter((r, i) => r === row || like.findIndex((o) => o.text === r.text && Math.abs(o.y - r.y) < 30) === i);
}

/**
 * The entries that a search brought: what was not there before, and what is left of a list that was filtered where it
 * stood. @param wasThere whether the same words stood at the same place before
 */
export function brought(now: Row[], before: Row[], wasThere: (row: Row) => boolean): Row[] {
  return now.filter((row) => {
    if (!wasThere(row)) return true;
    const twin = before.find((r) => r.title === row.title && r.opener.tag === row.opener.tag && r.x === row.x);
    if (!twin) return false;
    const left = new Set(listOf(now, row).map((r) => r.title));
    return listOf(before, twin).some((r) => !left.has(r.title));
  });
}
