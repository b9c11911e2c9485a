import type { City, District } from '../../cities/city.ts';
import type { Scenario } from '../../cities/scenario.ts';
import { APPLY, GUIDE_LINK, ITEM_LIST, LOAD_MORE } from '../language/navigation.ts';
import { normalise } from '../language/normalise.ts';
import { SCROLLS_ON, UNFOLD_ICON } from '../language/pagers.ts';
import { namesRegion } from '../language/regions.ts';
import { AUDIENCE, VIEW_WORDS } from '../language/views.ts';
import type { Action } from '../perception/view.ts';
import type { Deed, Goal, State } from '../walk/goal.ts';
import { goesOn } from '../walk/leaving.ts';
import { matchItem } from './match.ts';
import { nextPage, turnsList } from './pager.ts';
import { best, entryOf, rowsOf } from './rows.ts';

/** A section of a department, or a class of items: 药品科, 药品类. What it is about, without the word for section. */
function partOf(text: string): string | null {
  const stem = text.replace(/(管理|监管|监督|审批|许可)?(科|股|处|室|所|类|组|窗口|业务|专区|领域)$/, '');
  return stem !== text && stem.length >= 2 && stem.length <= 4 ? stem : null;
}

/** How portals shorten the names of departments: 市场监督管理局 is 市场监管局 or 市监局, 行政审批服务局 the 审批局. */
export function shortForms(name: string): string[] {
  const short = name.replace('监督管理', '监管');
  return [
    ...new Set([name, short, short.replace('市场监管', '市监').replace('药品监管', '药监'), name.replace(/^行政/, '')]),
  ];
}

const TURN = '翻到下一页';

/** Name of an item that is wanted well enough to stop looking for a better one. */
const GOOD = 60;

/** A main item that unfolds: ▸ before it, or the number of its sub-items behind it. Whether ours is among them is seen when it is open. */
const COUNT_BEHIND = /[（(【[]\s*\d+\s*(项|个|条)?\s*[)）】\]]\s*$|\d+\s*项\s*$/;
const MARK_BEFORE = /^\s*[▸▶►▹+＋⊞]/;
const isFolded = (text: string): boolean => MARK_BEFORE.test(text) || COUNT_BEHIND.test(text);

/**
 * Looks for the item without the search: by audience, department, theme and the lists behind them.
 * @param dismissed entries that were opened and did not hold the item
 */
export function itemByNavigation(
  scenario: Scenario,
  city: City,
  district: District,
  dismissed: ReadonlySet<string> = new Set(),
): Goal {
  const departments = scenario.departments.flatMap(shortForms).map(normalise);
  // What most names of the item begin with names its field too: 药品器械, 药品监管.
  const field = [...normalise(scenario.name)].slice(0, 2).join('');
  const themes = scenario.themes.map(normalise);
  const otherAudience = scenario.audience === '法人' ? AUDIENCE.个人 : AUDIENCE.法人;

  const reached = (state: State): string | null => {
    const row = best(rowsOf(state.view, scenario, city, district)).find(
      (r) => !isFolded(r.opener.text.trim()) && !dismissed.has(entryOf(r)),
    );
    return row?.match && row.match.score >= GOOD ? row.title : null;
  };

  /** A branch of a tree under which our department or theme may stand. */
  const holdsOurs = (label: string): boolean =>
    [...label].length <= 20 &&
    (VIEW_WORDS.department.hinted.test(label) ||
      VIEW_WORDS.theme.hinted.test(label) ||
      AUDIENCE[scenario.audience].test(label));

  const score = (a: Action, state: State, turn: Action | null): { score: number; why: string } | null => {
    const text = a.text.trim();
    const n = [...text].length;
    if (a === turn) return { score: 74, why: TURN };
    if (a.icon && a.visible && a.box.w <= 40 && UNFOLD_ICON.test(a.icon) && holdsOurs(a.around))
      return { score: 64, why: `展开“${a.around}”` };
    if (!text || a.disabled || !a.visible || n > 40 || APPLY.test(text) || GUIDE_LINK.test(text)) return null;
    if (a === goesOn(state.view)) return { score: 90, why: '确认离开提示，继续前往' };
    const t = normalise(text);
    const low = a.region === 'footer' ? 30 : 0;
    // A main item of another wording may hold the wanted one.
    if (matchItem(text, scenario) && n <= 30) return { score: 88 - low, why: `“${text}”可能含所找事项` };
    if (departments.some((d) => t.includes(d)) && n <= 24) return { score: 84 - low, why: `主管部门“${text}”` };
    if (themes.some((d) => t.includes(d)) && n <= 14) return { score: 76 - low, why: `主题“${text}”` };
    if (t.startsWith(field) && n <= 8) return { score: 70 - low, why: `领域“${text}”` };
    const part = partOf(t);
    if (
      part &&
      (themes.some((d) => d.includes(part)) || scenario.names.flat().some((d) => normalise(d).startsWith(part)))
    )
      return { score: 68 - low, why: `“${text}”可能管所找事项` };
    if (AUDIENCE[scenario.audience].test(text) && n <= 10) return { score: 72 - low, why: `办事对象“${text}”` };
    if (VIEW_WORDS.department.hinted.test(text) && n <= 10) return { score: 66 - low, why: '按部门查找' };
    if (VIEW_WORDS.theme.hinted.test(text) && n <= 10) return { score: 58 - low, why: '按主题查找' };
    if (LOAD_MORE.test(text) && n <= 8) return { score: 50 - low, why: '加载更多' };
    if (/行政许可|许可事项/.test(text) && n <= 12) return { score: 62 - low, why: `事项类型“${text}”` };
    if (ITEM_LIST.test(text) && n <= 12) return { score: 48 - low, why: `“${text}”列出事项` };
    if (namesRegion(text, district.name) === 'exact' && !a.selected)
      return { score: 46 - low, why: `选定${district.name}` };
    if (otherAudience.test(text)) return null;
    if (a.hovers && n <= 8 && /服务|办事|事项|网办|大厅|法人|企业/.test(text))
      return { score: 45 - low, why: `展开菜单“${text}”` };
    return null;
  };

  return {
    reached,
    deeds(state) {
      const out: Deed[] = [];
      const kept = new Set<string>();
      const turn = nextPage(state.view);
      for (const action of state.view.actions) {
        const s = score(action, state, turn);
        if (!s || s.score < 20) continue;
        const key = `${action.text || action.around}|${action.address ?? action.script}`;
        if (kept.has(key)) continue;
        kept.add(key);
        const turns = (action === turn && turnsList(state.view, turn)) || LOAD_MORE.test(action.text.trim());
        const less = action.selected && !turns ? 25 : 0;
        out.push({ kind: 'click', action, score: s.score - less, why: s.why, ...(turns && { turns: true }) });
        if (action.hovers) out.push({ kind: 'hover', action, score: s.score + 1, why: s.why });
      }
      if (!turn && (state.view.partial || SCROLLS_ON.test(state.view.text)))
        out.push({ kind: 'roll', score: 73, why: '向下滚动，查看列表的其余部分', turns: true });
      return out;
    },
    cost(deed, _before, _after, moved) {
      if (moved) return 1;
      if (deed.kind !== 'click') return 0;
      // Unfolding a main item or a menu opens something that stays on the page; a department, a theme or a further page of a
      // list is chosen, also where the list changes in place.
      const text = deed.action.text.trim();
      return text === '' && !deed.turns ? 0 : isFolded(text) || matchItem(text, scenario) || deed.action.hovers ? 0 : 1;
    },
  };
}
