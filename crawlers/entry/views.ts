import type { FactValue } from '../facts.ts';
import { NEWS, opensRegions, switchOf } from '../language/navigation.ts';
import { fold, lengthOf } from '../language/normalise.ts';
import { entryRegion, looksLikeRegion } from '../language/regions.ts';
import {
  DEPARTMENT,
  LEADS_ELSEWHERE,
  LIFE_OF,
  MAP_OR_REGIONS,
  REGION_ENTRY,
  REGION_STATED,
  SERVES,
  SERVES_BOTH,
  THEME_NAME,
  VIEW_HEADING,
  VIEW_WORDS,
} from '../language/views.ts';
import { originOf } from '../origin.ts';
import type { Action, Field, PageView } from '../perception/view.ts';

export type View = FactValue<'entry.views'>[number];
export const VIEWS: readonly View[] = ['region', 'department', 'theme', 'audience'];

/** What a page shows of the ways in. */
export interface ViewsSeen {
  /** Each with the words that name it. */
  offered: Map<View, string>;
  /** What may be one and cannot be told: neither offered nor missing. */
  doubtful: Map<View, string>;
}

/** Names of entries are short; titles of news are not. */
const MAX_NAME = 12;
/** So many names of one kind side by side are a list by that kind. */
const ROW = 3;
/** Pictures without a word that are as large as entries of a menu, pixels. */
const PICTURED = { width: [40, 300], height: [20, 120], count: 3 } as const;

/** The ways in that a page of a hall offers, by the names of its entries, headings and choices. Pure. */
export function readViews(view: PageView): ViewsSeen {
  const offered = new Map<View, string>();
  const doubtful = new Map<View, string>();
  const offer = (kind: View, words: string): void => {
    if (!offered.has(kind)) offered.set(kind, words);
  };
  const doubt = (kind: View, words: string): void => {
    if (!doubtful.has(kind)) doubtful.set(kind, words);
  };
  const everything = view.actions.filter((a) => a.region !== 'footer').map(entryOf);
  const entries = everything.filter(({ action }) => isHere(action, view));
  const usable = entries.filter(({ shown }) => shown);

  // Another region may have another host.
  const region = everything.find(({ action, name }) => switchesRegion(action, name));
  if (region) offer('region', region.name);
  const stated = usable.find(({ action }) => statesRegion(action) && (action.script !== '' || action.address !== null));
  if (stated) doubt('region', stated.name);
  const map = entries.find(({ action, name }) => action.visible && MAP_OR_REGIONS.test(name));
  if (map) doubt('region', map.name);
  // The names that a switch unfolds may be hidden until it is touched.
  const regions = distinct(
    everything.filter(({ action, name, shown }) => entryRegion(name) !== null && (shown || action.via === 'script')),
  );
  if (regions.length >= ROW) offer('region', regions.slice(0, ROW).join('、'));

  const titles = titlesOf(view);
  for (const kind of ['department', 'theme'] as const) {
    const named = usable.find(({ name }) => VIEW_WORDS[kind].named.test(name));
    if (named) offer(kind, named.name);
    const heading =
      headingsOf(view).find((h) => VIEW_HEADING[kind].test(h)) ??
      titles.find((h) => TITLE_OF_LIST.test(h) && VIEW_WORDS[kind].named.test(h));
    if (heading) offer(kind, heading);
    const names = distinct(usable.filter(({ name }) => (kind === 'department' ? DEPARTMENT : THEME_NAME).test(name)));
    if (names.length >= ROW) offer(kind, names.slice(0, ROW).join('、'));
    const hint = entries.find(({ name }) => VIEW_WORDS[kind].hinted.test(name) && !NEWS.test(name));
    if (hint) doubt(kind, hint.name);
  }

  const entryFor = (whom: '个人' | '法人') => usable.find(({ name }) => SERVES[whom].test(name));
  // Lists side by side under titles of their own: 企业一生, 人的一生.
  const titled = (whom: '个人' | '法人') => {
    const name = titles.find((t) => LIFE_OF[whom].test(t) || SERVES[whom].test(t));
    return name === undefined ? undefined : { name };
  };
  const person = entryFor('个人') ?? titled('个人');
  const company = entryFor('法人') ?? titled('法人');
  const both = usable.find(({ name }) => SERVES_BOTH.test(name));
  if (person && company) offer('audience', `${person.name}、${company.name}`);
  else if (both) offer('audience', both.name);
  const one = entries.find(({ name }) => [SERVES.个人, SERVES.法人].some((words) => words.test(name)));
  if (one) doubt('audience', one.name);
  else if (person ?? company) doubt('audience', (person ?? company)?.name ?? '');

  for (const { options, label } of choicesOf(view)) {
    const has = (is: (text: string) => boolean): number => options.filter(is).length;
    if (has(looksLikeRegion) >= ROW) offer('region', label);
    if (has((o) => DEPARTMENT.test(o)) >= ROW) offer('department', label);
    if (has((o) => THEME_NAME.test(o)) >= ROW) offer('theme', label);
    if (has((o) => SERVES.个人.test(o)) > 0 && has((o) => SERVES.法人.test(o)) > 0) offer('audience', label);
  }
  const wordless = pictured(view);
  if (wordless) for (const kind of VIEWS) doubt(kind, wordless);
  for (const kind of offered.keys()) doubtful.delete(kind);
  return { offered, doubtful };
}

interface Entry {
  action: Action;
  name: string;
  /** In sight, or in a menu that unfolds. */
  shown: boolean;
}

/** The name of an entry without numbers, marks and the second language; of several lines the first. */
function entryOf(action: Action): Entry {
  const text = fold(action.text)
    .replace(/[（(【[]\s*\d+\s*(项|件|个|条)?\s*[）)】\]]|(共)?\s*[\d,]+\s*(项|件|个|条)?(事项|服务|业务|办件)?$/g, '')
    .replace(/^[[【（(〔「]\s*|\s*[\]】）)〕」]$/g, '')
    .replace(/(?<=[\u4e00-\u9fa5])\s+[A-Za-z][A-Za-z .,'&/-]*$/, '')
    .replace(/[：:▼▾∨⌄›»>→\s]+$/, '');
  const [first = ''] = text.split(' ');
  const spaced = /^[\u4e00-\u9fa5]( [\u4e00-\u9fa5])+$/.test(text);
  const menu = action.region === 'header' || action.region === 'nav' || action.via === 'href';
  return {
    action,
    name: spaced ? text.replaceAll(' ', '') : lengthOf(text) <= MAX_NAME ? text : first,
    shown: action.visible || menu,
  };
}

/** What leads to another site is no way into this one. */
function isHere(a: Action, view: PageView): boolean {
  if (a.address === null || !/^https?:/i.test(a.address)) return true;
  return [view.url, ...view.frames.map((f) => f.url)].some((url) => originOf(url) === originOf(a.address));
}

function switchesRegion(action: Action, name: string): boolean {
  if (!action.visible || statesRegion(action) || MAP_OR_REGIONS.test(name)) return false;
  const named = REGION_ENTRY.test(name) && opensRegions(name, action.around);
  if (named && lengthOf(name) <= MAX_NAME && !NEWS.test(name)) return true;
  const shown = switchOf(action.text);
  return shown !== null && looksLikeRegion(shown);
}

/** 当前站点：云溪区 says where one is; only with a mark does it say that one may go elsewhere. */
const statesRegion = ({ text }: Action): boolean =>
  REGION_STATED.test(fold(text)) && !/(切换|更换|变更|重选|修改)\W*$|[▾▼▿∨⌄﹀]$/.test(fold(text));

const distinct = (entries: Entry[]): string[] => [...new Set(entries.map(({ name }) => name))];

/** Headings, and labels before a row of choices: 按部门：, 部门服务：. */
const headingsOf = (view: PageView): string[] =>
  [
    ...view.headings.map((h) => h.text),
    ...view.text.split('\n').flatMap((line) => line.match(/^[^：:]{2,12}(?=[：:])/) ?? []),
  ]
    .map((text) => fold(text).replace(/[：:\s]+$/, ''))
    .filter((text) => lengthOf(text) <= MAX_NAME && !NEWS.test(text));

/** Real headings alone: what stands before a colon may be the label of a row's own value. */
const titlesOf = (view: PageView): string[] =>
  view.headings.map((h) => fold(h.text).replace(/[：:\s]+$/, '')).filter((t) => lengthOf(t) <= MAX_NAME);
/** Bare 部门 over a column of a table is no way in. */
const TITLE_OF_LIST = /.{3,}/;

/** Lists to choose from, and what radio buttons of one name offer. */
function choicesOf(view: PageView): { label: string; options: string[] }[] {
  const elsewhere = (f: Field): boolean => LEADS_ELSEWHERE.test(`${f.label} ${f.options[0]?.text ?? ''}`);
  const lists = view.fields.filter((f) => f.visible && f.tag === 'select' && f.region !== 'footer' && !elsewhere(f));
  const radios = Map.groupBy(
    view.fields.filter((f) => f.visible && f.type === 'radio' && f.region !== 'footer'),
    (f) => f.name,
  );
  return [
    ...lists.map((f) => ({
      label: f.label || f.options[0]?.text || '下拉框',
      options: f.options.map((o) => o.text.trim()),
    })),
    ...[...radios.values()].map((all) => ({ label: all[0]?.label ?? '', options: all.map((f) => f.label.trim()) })),
  ];
}

/** Entries of which only pictures are seen, or a painted page: what they are called nobody here has read. */
export function pictured(view: PageView): string | null {
  const within = (n: number, [least, most]: readonly [number, number]): boolean => n >= least && n <= most;
  const blank = view.actions.filter(
    (a) =>
      a.visible &&
      fold(a.text) === '' &&
      a.region !== 'footer' &&
      a.region !== 'aside' &&
      within(a.box.w, PICTURED.width) &&
      within(a.box.h, PICTURED.height),
  );
  const alike = blank.filter(
    (a) => blank.filter((b) => b.box.w === a.box.w && b.box.h === a.box.h).length >= PICTURED.count,
  );
  return alike.length > 0 ? '没有文字的图片入口' : null;
}

/** Ways in on several pages of one hall, as one. */
export function mergeViews(seen: readonly ViewsSeen[]): ViewsSeen {
  const offered = new Map(seen.toReversed().flatMap((s) => [...s.offered]));
  const doubtful = new Map(
    seen
      .toReversed()
      .flatMap((s) => [...s.doubtful])
      .filter(([kind]) => !offered.has(kind)),
  );
  return { offered, doubtful };
}
