import { searchField } from '../item/search.ts';
import { APPLY, GOVERNMENT_SITE, GUIDE_LINK, ITEM_LIST, ITEM_WORDS } from '../language/navigation.ts';
import { looksLikeRegion } from '../language/regions.ts';
import { AUDIENCE, DEPARTMENT_NAME, THEME_NAME, VIEW_WORDS } from '../language/views.ts';
import type { Action, PageView } from '../perception/view.ts';

/** Whether an action looks like a service item of a list. */
export function itemLike(a: Pick<Action, 'text' | 'visible' | 'region'>): boolean {
  const n = [...a.text].length;
  return (
    a.visible &&
    a.region !== 'footer' &&
    n >= 4 &&
    n <= 70 &&
    ITEM_WORDS.test(a.text) &&
    !/公告|通知|关于|新闻|公示|解读|年度|报告|会议|召开/.test(a.text) &&
    !looksLikeRegion(a.text)
  );
}

/** The name of the item to which a button belongs, where its row says one. */
function titleBeside(button: Action): string | null {
  return (
    button.around
      .split(' ')
      .find((w) => [...w].length >= 4 && !APPLY.test(w) && !GUIDE_LINK.test(w) && itemLike({ ...button, text: w })) ??
    null
  );
}

/** How far a page offers service items: something to do, rather than news of a government. */
export function offersItems(view: PageView): { offers: boolean; why: string } {
  const does = view.actions.filter(
    (a) => a.visible && (APPLY.test(a.text) || GUIDE_LINK.test(a.text)) && a.text.length <= 8,
  );
  const deeds = does.length;
  // Titles that cannot be pressed stand beside their buttons.
  const titled = new Set(does.map((a) => titleBeside(a)).filter((t) => t !== null)).size;
  const items = Math.max(view.actions.filter((a) => itemLike(a)).length, titled);
  const ways = new Set<string>();
  for (const a of view.actions) {
    if (!a.visible || a.text.length > 16 || a.region === 'footer') continue;
    if (AUDIENCE.法人.test(a.text)) ways.add('法人');
    if (AUDIENCE.个人.test(a.text)) ways.add('个人');
    if (VIEW_WORDS.department.hinted.test(a.text)) ways.add('部门');
    if (VIEW_WORDS.theme.hinted.test(a.text)) ways.add('主题');
    if (ITEM_LIST.test(a.text) && !/^(更多|全部)$/.test(a.text)) ways.add('事项');
  }
  const search = searchField(view) !== null;
  const short = view.actions.filter((a) => a.visible && a.region !== 'footer' && [...a.text].length <= 14);
  const departments = short.filter((a) => DEPARTMENT_NAME.test(a.text)).length;
  const themes = short.filter((a) => THEME_NAME.test(a.text.trim())).length;
  const government = new Set(
    view.actions.filter((a) => a.visible && a.text.length <= 10 && GOVERNMENT_SITE.test(a.text)).map((a) => a.text),
  ).size;
  const isHallByName = /政务服务|办事大厅|网上办事|网厅|行政审批|服务大厅|一网通办|政务大厅/.test(
    `${view.title} ${view.headings
      .slice(0, 3)
      .map((h) => h.text)
      .join(' ')}`,
  );
  // One that calls itself the government need not show many of a government's columns; its news have the words of items.
  const isGovernmentByName = [view.title, ...view.headings.slice(0, 3).map((h) => h.text)].some((t) =>
    /人民政府(网站?|门户(网站)?)?$/.test(t.trim()),
  );
  const few = isGovernmentByName && (items < 3 || (deeds === 0 && ways.size < 3)) ? 1 : 3;
  if (government >= few && items < 8 && !isHallByName) return { offers: false, why: '一般政府网站，不列服务事项' };
  const nothing =
    /(查无相关|没有(查询到)?相关|暂无(相关)?)(事项|数据|服务|内容)|没有数据|事项为空/.test(view.text) && items < 2;
  if (nothing && deeds === 0 && ways.size < 3) return { offers: false, why: '列表为空' };
  if (items >= 3) return { offers: true, why: `列出${items}个办事事项` };
  if (deeds >= 2 && items >= 1) return { offers: true, why: '列出办事事项和办理入口' };
  if ((departments >= 3 || themes >= 3) && (search || isHallByName))
    return { offers: true, why: '按部门或主题列出办事服务' };
  if (ways.size >= 2 && (search || ways.size >= 3 || isHallByName))
    return { offers: true, why: `提供${[...ways].join('、')}办事入口` };
  return { offers: false, why: '没有办事事项' };
}
