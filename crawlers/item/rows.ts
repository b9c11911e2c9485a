import type { City, District } from '../../cities/city.ts';
import type { Scenario } from '../../cities/scenario.ts';
import { GUIDE_LINK, ITEM_WORDS, ROW_MENU, SUPERSEDED } from '../language/navigation.ts';
import type { Action, PageView } from '../perception/view.ts';
import { groupTitle, LEVEL, saysOnlyWhose } from './group-title.ts';
import { type Match, matchItem } from './match.ts';
import { withStandIns } from './stand-ins.ts';
import { onlyDoes, ownersOf, titleIn } from './title.ts';
import { type Whose, whoseOf } from './whose.ts';

/** An entry of a list of items: its title and what can be done with it. */
export interface Row {
  title: string;
  /** What stands in the row, title included. */
  text: string;
  /** What opens it: the link to the guide where one is named, else the title. */
  opener: Action;
  /** The opener says what is done with the item, and its guide may come up under it: nothing else in the row can be pressed. */
  standsIn?: true;
  /** The opener unfolds the row: what the item is made of comes up under it. */
  folds?: true;
  y: number;
  x: number;
  match: Match | null;
  whose: Whose;
}

/** An entry of a list as it is known again on another page or screenful of it. */
export const entryOf = (row: Pick<Row, 'title' | 'text'>): string => `${row.title}|${row.text}`;

const NOT_TITLE =
  /^(首页|上一?页|下一?页|尾页|末页|更多|返回|搜索|查询|登录|注册|收藏|分享|打印|评价|好差评|咨询|投诉|订阅|关注|预约|展开|收起|全部|法人|个人|确定|取消|重置)$/;
/** What stands below a list for those who did not find: 没有找到？去事项清单看看. */
const LOOK_ELSEWHERE = /^(还?没有?找到|找不到|未找到|没有(您|你)?(想要|需要))|去[\u4e00-\u9fa5]{2,10}(看看|查找|查看)$/;
const withoutLevels = (text: string): string =>
  text
    .split(/[\s|｜/、]+/)
    .filter((word) => !LEVEL.test(word))
    .join(' ');

/** The entries of the lists on a page, in reading order, with how well each fits the wanted item and whose it is. */
export function rowsOf(view: PageView, scenario: Scenario, city: City, district: District): Row[] {
  const rows: Row[] = [];
  const owners = ownersOf(city, district);
  for (const a of view.actions) {
    if (!a.visible || a.disabled || a.region === 'footer' || NOT_TITLE.test(a.text) || LOOK_ELSEWHERE.test(a.text))
      continue;
    const n = [...a.text].length;
    const isButton = n <= 8 && (onlyDoes(a.text) || ROW_MENU.test(a.text)) && !matchItem(a.text, scenario);
    if (isButton || n < 4 || n > 90) continue;
    if (
      (a.region === 'header' || a.region === 'nav') &&
      !matchItem(a.text, scenario) &&
      !(ITEM_WORDS.test(a.text) && n >= 6)
    )
      continue;
    const group = saysOnlyWhose(a.text, owners) ? groupTitle(view, a, owners) : null;
    const title = group ?? titleIn(a.text, owners);
    rows.push({
      title,
      text: a.around,
      opener: a,
      y: a.box.y,
      x: a.box.x,
      match:
        matchItem(title, scenario, `${a.around} ${a.address ?? ''} ${a.script}`) ??
        matchItem(a.text, scenario, `${a.around} ${a.address ?? ''}`),
      whose: whoseOf(group ? [a.text] : [a.text, a.around, a.heading], city, district),
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
    const beside = level ? withoutLevels(a.around) : a.around.replace(a.text, '');
    const group = saysOnlyWhose(beside, owners) ? groupTitle(view, a, owners) : null;
    const title = group ?? titleIn(beside, owners);
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
  const all = withStandIns(view, rows, scenario, city, district);
  for (const row of all) {
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
  const own = hinted && 'role' in hinted ? [...all.filter((r) => r.opener !== hinted), hintedRow(hinted)] : all;
  return withoutWrappers(own).sort((a, b) => a.y - b.y || a.x - b.x);
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

/** Below this a name holds too much else to be opened as the item. */
const NAMED_WELL = 40;

const WHOSE: Record<Whose, number> = { district: 0, unsaid: 8, city: 26, province: 40, elsewhere: 60 };

/**
 * The rows that name the wanted item, the best first: the better name before the worse, the district's own before the
 * city's. The province's copy and another district's are not what a citizen of this district needs.
 */
export function best(rows: Row[]): Row[] {
  return rows
    .filter((r) => r.match !== null && r.match.score >= NAMED_WELL && r.whose !== 'elsewhere' && r.whose !== 'province')
    .sort((a, b) => value(b) - value(a));
}

/** Whether a row of the district's own holds the item's name among too much else: it may be the item, and nothing says that there is none. */
export const mayBeNamed = (rows: readonly Row[]): boolean =>
  rows.some((r) => r.match !== null && r.match.score < NAMED_WELL && r.whose === 'district');

/** Worse than a name that fits less: what is kept of an earlier site or is no longer in force. */
const OUTDATED = 30;

/** Around an entry the page may speak of 返回旧版 as well: only what is short is the row itself. */
const superseded = (r: Row): boolean => SUPERSEDED.test(r.text.length <= 80 ? r.text : r.opener.text);

export const value = (r: Row): number =>
  (r.match?.score ?? 0) - WHOSE[r.whose] - (superseded(r) ? OUTDATED : 0) + (r.opener.address ? 1 : 0);
