import type { Seen } from '../answers.ts';
import { EMPTY_PHRASES } from '../language/availability.ts';
import { NEWS } from '../language/navigation.ts';
import { looksLikeRegion } from '../language/regions.ts';
import { normalize } from './address.ts';
import type { Looker } from './look.ts';
import {
  BARE,
  ENTRY,
  frameFor,
  keysOf,
  likest,
  mayBeFrame,
  type Page,
  type Part,
  type PartKind,
  partsOf,
  standsIn,
} from './parts.ts';

/** A link of a home with the name of a column, whose page came. */
export interface Column {
  name: string;
  url: string;
  page: Seen;
  /** It stands in the home's own navigation. */
  navigation: boolean;
}

/** Columns that are looked at in a browser, at the most; five are already the veto of 国办秘函〔2019〕19号. */
export const MAX_COLUMN_LOOKS = 12;
/** Pages beside them, one a host: what scripts write around every page. */
export const MAX_BESIDE = 4;
/** What may stand beside 暂无数据. */
const SAID_BESIDE = 40;
/** Tabs and tools without an address that may stand there as well; more of them are something that was to be found. */
const FEW = 4;
/** Names of tools, which are short; a headline may hold these words as well. */
const NO_ENTRY = /^(?=.{0,8}$).*(更多|返回|首页|尾页|[上下]一?页|关闭|打印|收藏)/;
/** What is there is shown to those who sign in, or who say what they look for; a filter that nothing fits is no column. */
const ASKS_FIRST = /登[录陆]|请[^。，,；;！!\s]{0,10}?(选择|点选|输入|切换|填写)|符合[\u4e00-\u9fa5]{0,4}条件/;
const NO_PAGES: readonly Seen[] = [];
const NONE_DRAWN: ReadonlyMap<string, Seen> = new Map();

/** What a column's page holds of its own. */
export interface Content {
  /** Links that could be followed: to an address, or with a name as long as an entry's. */
  entries: number;
  /** Whatever else can be pressed: pictures, tabs, short names. */
  others: number;
  /** Something to fill in: a query or a form is no list. */
  fields: number;
  media: number;
  words: string;
}

/** @param frame what is no content of this page: keys of parts, or a rule that tells them */
export function contentOf(page: Page, frame: ReadonlySet<string> | ((part: Part) => boolean)): Content {
  const isFrame = typeof frame === 'function' ? frame : ({ key }: Part) => frame.has(key);
  const own = partsOf(page).filter((part) => !isFrame(part));
  const count = (kind: PartKind) => own.filter((part) => part.kind === kind).length;
  const pressed = own.filter(({ kind, text }) => (kind === 'link' || kind === 'press') && !NO_ENTRY.test(text));
  const entries = pressed.filter(({ kind, text, leads }) => kind === 'link' && (leads || text.length >= ENTRY)).length;
  return {
    entries,
    others: pressed.length - entries,
    fields: count('field'),
    media: count('media'),
    words: own.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])).join(' '),
  };
}

/** Whether nothing is there: by the page's own word, or because nothing at all stands in it. */
export function holdsNothing({ entries, others, fields, media, words }: Content, name: string): 'said' | 'bare' | null {
  if (entries > 0 || fields > 0) return null;
  const left = words.replaceAll(name, '').replace(/当前位置|您的位置|首页|[\s:：>»|]/g, '');
  const said = EMPTY_PHRASES.exec(left);
  // Pictures and players are something, whatever else is said to be missing.
  if (media > 0 || ASKS_FIRST.test(left)) return null;
  if (said) return others <= FEW && left.length - said[0].length <= SAID_BESIDE ? 'said' : null;
  return others === 0 && left.length <= BARE ? 'bare' : null;
}

export interface EmptyColumns {
  empty: { name: string; url: string }[];
  evidence: string[];
  /** Candidates that were not looked at. */
  unsure: number;
}

/**
 * Columns that hold nothing. A list may come late by script, so an empty source only makes a candidate: the browser,
 * once the page has settled, decides. A page without a word about it counts only where the navigation leads to it.
 * @param drawn pages that a browser has shown already, by their addresses as `normalize` has them
 */
export async function emptyColumns(
  columns: readonly Column[],
  pages: readonly Seen[],
  looker: Looker,
  drawn: ReadonlyMap<string, Seen> = NONE_DRAWN,
): Promise<EmptyColumns> {
  const byHost = Map.groupBy(pages, ({ url }) => new URL(url).host);
  /** What scripts write around a page of a host (the bar of the national platform): as a browser shows another page there. */
  const written = new Map<string, Seen | null>();
  const nothing = (page: Seen, { name, navigation }: Column, shown = false): boolean => {
    const { host } = new URL(page.url);
    const others = byHost.get(host) ?? NO_PAGES;
    // Most columns hold entries that stand nowhere else, and need no comparison.
    if (!shown && contentOf(page, mayBeFrame(others)).entries > 0) return false;
    const beside = shown ? written.get(host) : null;
    const common = frameFor(page, others);
    const around = beside ? keysOf(beside) : common;
    const found = holdsNothing(
      contentOf(page, ({ key }) => common.has(key) || around.has(key)),
      name,
    );
    // Without a word of its own, a page that only lists what others name as well (departments, channels) is not empty.
    const sure = found === 'bare' && beside ? holdsNothing(contentOf(page, standsIn(beside)), name) : found;
    return sure === 'said' || (sure === 'bare' && navigation);
  };
  const candidates = columns
    .filter((column) => nothing(column.page, column) || shell(column.page) === 1)
    // What a source says itself goes before what scripts have yet to draw: a program's many routes are all alike till then.
    .sort((a, b) => shell(a.page) - shell(b.page) || Number(b.navigation) - Number(a.navigation));
  const result: EmptyColumns = { empty: [], evidence: [], unsure: Math.max(0, candidates.length - MAX_COLUMN_LOOKS) };
  for (const column of candidates.slice(0, MAX_COLUMN_LOOKS)) {
    const { name, url } = column;
    const { host } = new URL(column.page.url);
    if (!written.has(host)) {
      // Another empty column says 暂无内容 as well.
      const full = (byHost.get(host) ?? NO_PAGES).filter((page) => !candidates.some((c) => c.page === page));
      const beside = likest(column.page, full);
      written.set(
        host,
        beside ? (drawn.get(normalize(beside.url) ?? beside.url) ?? (await shownBy(looker, beside.url))) : null,
      );
    }
    const look = await looker.look(url, { keep: ({ seen }) => nothing(seen, column, true), note: `栏目“${name}”` });
    if (look === null || look.failed) result.unsure++;
    if (look?.seen && !look.failed && look.verdict?.kind === 'ok' && nothing(look.seen, column, true)) {
      result.empty.push({ name, url });
      result.evidence.push(...look.evidence);
    }
  }
  return result;
}

/** 1 where nothing stands in the source that a reader would see. */
const shell = ({ reading }: Seen): 0 | 1 => (reading.text === '' ? 1 : 0);

async function shownBy(looker: Looker, url: string): Promise<Seen | null> {
  const look = await looker.look(url);
  return look?.verdict?.kind === 'ok' ? look.seen : null;
}

/** Columns under which services are listed by office, theme or place: one without any is no column that somebody left empty. */
const LISTS_OF_SERVICES =
  /服务|办事|办理|部门|单位|机构|主题|事项|清单|专区|街道|乡镇|地区|区县|查询|下载|(局|厅|委|办|中心|委员会|办公室)$/;

/**
 * Columns within columns: short names on the page of a column of a home. An address that asks for something (`?type=3`) is a list that was narrowed
 * down, and what the page does not call itself is no column; such a page counts only by its own word (`navigation` is false).
 */
export function columnsWithin(columns: readonly Column[], deeper: readonly DeeperLink[]): Column[] {
  const parents = new Set(columns.filter(({ name }) => !LISTS_OF_SERVICES.test(name)).map(({ url }) => url));
  return deeper.flatMap(({ url, text, foundOn, page }) => {
    const name = columnName(text);
    const named =
      name !== null && !LISTS_OF_SERVICES.test(name) && !looksLikeRegion(name) && page.reading.text.includes(name);
    return named && parents.has(foundOn) && new URL(url).search === '' ? [{ name, url, page, navigation: false }] : [];
  });
}

/** A link on the page of a column, whose own page came. */
export interface DeeperLink {
  url: string;
  text: string;
  foundOn: string;
  page: Seen;
}

/** Under the name of a card a line says what it is for: 证明开具 常用证明一次开好. */
const CARD = /^([\p{Script=Han}]{2,8})\s+(?!\d)[^\n]{4,20}$/u;

/** The name of a column by the text of its link, without the arrow behind it; null for headlines and tools. */
export function columnName(text: string): string | null {
  const whole = text.replace(/[\s>》›»→]+$/u, '');
  const card = NEWS.test(whole) || looksLikeRegion(whole.split(/\s/)[0] ?? '') ? null : CARD.exec(whole);
  const name = card?.[1] ?? whole;
  const tool =
    /登录|注册|首页|返回|退出|更多|详情|^进入|[上下]一?页|无障碍|长者|适老|移动端|手机版|客户端|^搜索$|English/i.test(
      name,
    );
  // Names of columns are short; a headline is not one.
  return !tool && /^[\p{Script=Han}\w“”"·、]{2,10}$/u.test(name) ? name : null;
}
