import { forbiddenLink } from '../browser/submission.ts';
import { onlyTells } from '../browser/submission-rules.ts';
import type { Tab } from '../browser/tab.ts';
import type { Reason } from '../facts.ts';
import { BOARD_ENTRY, BOARD_PART } from '../language/interaction.ts';
import { compact, lengthOf } from '../language/normalise.ts';
import type { Action, PageView } from '../perception/view.ts';
import { closeNotices } from '../walk/notices.ts';
import { obstacleOf } from '../walk/page-state.ts';
import { findTarget, keyOf } from '../walk/target.ts';
import { type BoardReading, mergeReadings, readBoard } from './board.ts';
import { saysSomething } from './board-disclosed.ts';
import { type Disclosed, kindOfTab } from './board-parts.ts';
import { composition } from './board-sources.ts';
import { picturesIn } from './board-tokens.ts';
import { type Candidate, entriesOf, furnitureOf, placesOf } from './candidates.ts';
import { throughHubs, UNSEEN_HUB } from './hubs.ts';
import { newWords, openEntry } from './opening.ts';
import { pressForm, type RatingForm } from './rating-form.ts';
import type { PlaceKind, Survey } from './survey.ts';

/** Entries that are opened at the most. */
const MAX_OPENED = 4;
/** Tabs of a board that are chosen, and further pages of it that are opened, at the most. */
const MAX_TABS = 8;
const MAX_PAGES = 3;

export interface RatingFound {
  reading: BoardReading | null;
  /** Where no board was seen: what kept it from being seen; null where every entry was looked at. */
  reason: Reason | null;
  note: string;
  evidence: string[];
  at: PlaceKind[];
  url: string | null;
  /** Where results name no levels: the board, and the entries to ratings that were not opened. */
  unnamed: { board: PageView; entries: Candidate[]; pressed: RatingForm | null } | null;
}

/** Finds the board of published ratings and reads it, tab by tab. */
export async function observeRating(survey: Survey): Promise<RatingFound> {
  const { pages, web } = survey;
  const at: PlaceKind[] | ('account' | PlaceKind)[] = placesOf('rating', pages);
  const found: RatingFound = {
    reading: null,
    reason: null,
    note: '',
    evidence: [],
    at: at as PlaceKind[],
    url: null,
    unnamed: null,
  };
  let evaluation: BoardReading | null = null;
  const named = entriesOf('rating', survey);
  const hubs = named.length > 0 ? null : await throughHubs(survey, 'rating');
  const offered = hubs?.candidates ?? named;
  if (offered.length === 0 && hubs?.unseen) Object.assign(found, { reason: hubs.unseen, note: UNSEEN_HUB });
  const candidates = offered.sort(
    (a, b) =>
      b.score + (BOARD_ENTRY.test(compact(b.text)) ? 15 : 0) - a.score - (BOARD_ENTRY.test(compact(a.text)) ? 15 : 0),
  );
  for (const [i, candidate] of candidates.slice(0, MAX_OPENED).entries()) {
    if (!survey.room()) {
      found.reason ??= 'budget';
      break;
    }
    web.progress(`查看“${candidate.text.slice(0, 12)}”`);
    const stopped = web.stopped.length;
    const landing = await openEntry(survey, candidate);
    found.evidence.push(...landing.evidence);
    if (landing.reason) {
      // The rating of one item stands behind a sign-in; a board is public. Where the entry promises results, it is not known.
      if (promisesResults(candidate) || landing.reason !== 'login-required') {
        found.reason ??= landing.reason;
        found.note ||= landing.note;
      }
      continue;
    }
    if (landing.dead || landing.nothing || !landing.view) {
      found.note ||= landing.note;
      continue;
    }
    const { tab } = landing;
    const first = await onBoard(survey, tab, landing.view);
    if (!first) {
      const seen = readBoard(landing.view);
      if (seen.levels !== null) evaluation = evaluation ? mergeReadings(evaluation, seen) : seen;
      // What we did not let the page ask for may be what it would have shown.
      else if (web.stopped.slice(stopped).some(({ rule }) => !onlyTells(rule))) {
        found.reason ??= 'own-fault';
        found.note ||= `“${candidate.text.slice(0, 12)}”请求的数据未予放行，不知是否公示`;
      }
      continue;
    }
    found.url = first.url;
    const reading = await readAll(survey, tab, first, found.evidence);
    found.reading = evaluation ? { ...reading, ...levels(reading, evaluation) } : reading;
    found.reason = null;
    found.note = '';
    if (tab === survey.tab) survey.left();
    if (found.reading.levels === null)
      found.unnamed = {
        board: first,
        entries: candidates.slice(i + 1),
        pressed: await pressForm(survey, tab, first),
      };
    return found;
  }
  return found;
}

/** 好差评 on a guide alone, or among the buttons of an item's row, is the rating of that item; elsewhere it may be the board. */
function promisesResults({ text, at, action }: Candidate): boolean {
  if (!BOARD_ENTRY.test(compact(text))) return false;
  if (!/^好差评$/.test(text.replace(/[“”"\s]/g, ''))) return true;
  return at.some((place) => place !== 'guide') && !/办事指南|在线办理|申请|申报|订阅|收藏|预约/.test(action.around);
}

const levels = (a: BoardReading, b: BoardReading): Pick<BoardReading, 'levels' | 'dimensions'> => ({
  levels: Math.max(a.levels ?? 0, b.levels ?? 0) || null,
  dimensions: a.dimensions || b.dimensions,
});

/** The page itself where it is a board, else the newest bulletin or the results that it leads to. */
async function onBoard(survey: Survey, tab: Tab, view: PageView): Promise<PageView | null> {
  await tab.scrollToEnd();
  const now = await tab.look();
  const first = readBoard(now);
  if (first.board && !first.pictured) return now;
  // Where only pictures were seen, and nothing in words comes of what stands beside, they are the board.
  const pictured = first.board ? now : null;
  const furniture = furnitureOf(survey.pages);
  // Charts first, the figures behind a tab beside them.
  const figures = now.actions.find((a) => a.visible && !a.disabled && !furniture(a) && DATA_TAB.test(compact(a.text)));
  if (figures && (await tab.click(figures)).kind === 'changed') {
    const shown = await tab.view();
    const { board, pictured: still } = readBoard(shown);
    if (board && !still) return shown;
  }
  const on = view.actions.find(
    (a) =>
      a.visible &&
      a.region !== 'footer' &&
      !furniture(a) &&
      lengthOf(a.text) <= 50 &&
      /(好差评|评价)[^，。]{0,12}(通报|情况|公示|结果|报告|数据|统计|公开|展示|排名)/.test(a.text) &&
      !/办法|制度|解读|须知/.test(a.text) &&
      !forbiddenLink(a.text, a.address ?? ''),
  );
  if (!on || !survey.room()) return pictured;
  const again = findTarget(now, keyOf(view, on));
  if (!again || !('role' in again)) return pictured;
  const effect = await tab.click(again);
  if (tab === survey.tab) survey.left();
  if (effect.kind === 'failed' || effect.kind === 'nothing' || effect.kind === 'forbidden') return pictured;
  const next = await tab.view();
  if (obstacleOf(next)) return pictured;
  return readBoard(next).board ? next : pictured;
}

const DATA_TAB = /^(查看)?(数据|表格|明细|列表)(列表|视图|模式|展示|明细|表)?$/;

async function readAll(survey: Survey, tab: Tab, first: PageView, evidence: string[]): Promise<BoardReading> {
  const keep = async (note: string): Promise<void> => {
    const shot = await tab.shot(note);
    if (shot) evidence.push(shot);
    const source = await tab.source(note);
    if (source) evidence.push(source);
  };
  let reading = readBoard(first);
  await keep('好差评公示页');
  const home = first.url;
  const tabs = partsOf(first, furnitureOf(survey.pages));
  let pages = 0;
  for (const part of tabs.slice(0, MAX_TABS)) {
    const before = await tab.view();
    if (before.url !== home) break;
    const target = findTarget(before, keyOf(first, part));
    if (!target || !('role' in target)) continue;
    const leaves = target.via === 'href' && sansHash(target.address) !== sansHash(home);
    if (leaves && (pages >= MAX_PAGES || !survey.room())) continue;
    const effect = await tab.click(target);
    if (effect.kind === 'failed' || effect.kind === 'forbidden' || effect.kind === 'download') continue;
    await closeNotices(tab);
    const after = await tab.view();
    const moved = effect.kind === 'navigated' || effect.kind === 'opened';
    if (moved) pages++;
    if (!(moved && obstacleOf(after))) {
      const view = readBoard(after);
      const more = attribute(view, part, before, after, target.selected);
      reading = mergeReadings(reading, more);
      await keep(`好差评公示：${part.text}`);
    }
    if (moved && sansHash(after.url) !== sansHash(home)) {
      await tab.back();
      await tab.look();
    }
  }
  return reading;
}

/** What came up when a part was chosen is about what the part is called. */
function attribute(
  view: BoardReading,
  part: Action,
  before: PageView,
  after: PageView,
  selected: boolean,
): BoardReading {
  const kind = kindOfTab(part.text);
  const fresh = newWords(before, after);
  const came = saysSomething(fresh) || (selected && saysSomething(after.text));
  if (kind === 'sources') {
    const told = composition(fresh) ?? (picturesIn(after) > picturesIn(before) ? 'image' : 'none');
    return mergeReadings(view, { ...view, sources: told });
  }
  if (!kind || !came) return view;
  return { ...view, disclosed: new Set<Disclosed>([...view.disclosed, kind]) };
}

/** Tabs and links of a board by the parts that they name. */
function partsOf(view: PageView, furniture: (a: Action) => boolean): Action[] {
  const seen = new Set<string>();
  return view.actions.filter((a) => {
    const text = a.text.replace(/\s+/g, '');
    if (!a.visible || a.disabled || text === '' || lengthOf(text) > 14 || seen.has(text)) return false;
    if (a.region === 'footer' || furniture(a)) return false;
    if (kindOfTab(text) === null && !BOARD_PART.test(text)) return false;
    if (forbiddenLink(a.text, a.address ?? '')) return false;
    seen.add(text);
    return true;
  });
}

const sansHash = (url: string | null): string => (url ?? '').replace(/#(?![!/]).*$/, '');
