import { onlyTells } from '../browser/submission-rules.ts';
import type { Tab } from '../browser/tab.ts';
import type { Web } from '../browser/web.ts';
import type { Hall, Place } from '../hall.ts';
import { ITEM_WORDS, SEARCH_ECHO } from '../language/navigation.ts';
import type { PageView } from '../perception/view.ts';
import { journeyFrom } from '../walk/journey.ts';
import { obstacleOf } from '../walk/page-state.ts';
import type { ItemSearch } from './found.ts';
import { send } from './search.ts';

/** A toast that can be pressed away is no result. */
const MESSAGE =
  /(系统|网络|服务器?|接口)(繁忙|异常|错误|超时|忙)|请?稍[后候](再试|重试)|(没有|暂无|未)(找到|查询到|检索到|搜索到|相关)|(查询|加载|请求|搜索|检索)(失败|出错|异常)/;

/** Whether the search finds anything at all: a control term that every hall has (CONTRACT.md §6). */
export async function controlSearch(
  tab: Tab,
  web: Web,
  hall: Hall,
  place: Place,
  out: ItemSearch,
): Promise<boolean | null> {
  const stopped = web.stopped.length;
  const journey = journeyFrom(tab, place, 0);
  if (!(await journey.back(place.steps.length))) return null;
  const hallView = await tab.view();
  const before = new Set(hallView.actions.filter((a) => a.visible).map((a) => a.text));
  const done = await send(journey, tab, hall.scenario.controlTerm);
  if (!done.sent) {
    out.searchReason = { reason: 'not-found-by-walker', note: '搜索框不能使用' };
    return null;
  }
  const view = await tab.view();
  const obstacle = obstacleOf(view);
  if (obstacle?.reason && obstacle.verdict.kind !== 'serverError' && obstacle.verdict.kind !== 'empty') {
    out.searchReason = { reason: obstacle.reason, note: `检索结果页不能观察：${obstacle.verdict.why}` };
    return null;
  }
  const shot = await tab.shot(`检索对照词“${hall.scenario.controlTerm}”`);
  if (shot) out.evidence.push(shot);
  const found = view.actions.filter(
    (a) =>
      a.visible &&
      !before.has(a.text) &&
      [...a.text].length >= 4 &&
      a.region !== 'footer' &&
      a.region !== 'header' &&
      !MESSAGE.test(a.text),
  );
  if (found.length > 0) return true;
  const fresh = freshLines(hallView, view);
  // A list may name its items in plain words, with the same buttons in every row.
  if (fresh.filter((l) => ITEM_WORDS.test(l) && !MESSAGE.test(l) && !SEARCH_ECHO.test(l)).length >= A_LIST) return true;
  // What the guard held back makes the site say that it is out of order.
  if (web.stopped.slice(stopped).some(({ rule }) => !onlyTells(rule))) {
    out.searchReason = { reason: 'own-fault', note: '检索请求被本程序拦下' };
    return null;
  }
  const told = [...fresh, ...(done.effect?.dialogs ?? []).map((d) => d.message)].some((t) => MESSAGE.test(t));
  if (!told && fresh.length >= UNREAD) {
    out.searchReason = { reason: 'not-found-by-walker', note: '检索后出现的内容没有认出是不是结果' };
    return null;
  }
  return false;
}

/** Entries that make a list, and lines so many that something was answered, whatever it is. */
const A_LIST = 2;
const UNREAD = 6;

/** What a page says that the page before did not. */
function freshLines(before: PageView, now: PageView): string[] {
  const known = new Set(before.text.split('\n'));
  return now.text.split('\n').filter((l) => [...l].length >= 4 && !known.has(l));
}
