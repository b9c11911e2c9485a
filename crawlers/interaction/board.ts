import { EMPTY_PHRASES } from '../language/availability.ts';
import {
  BOARD_FIGURES,
  BOARD_NAMED,
  BOARD_WORDS,
  CHANNELS,
  DIMENSIONS,
  DISCLOSED,
  DISCLOSED_COLUMN,
  FIVE_LEVELS,
  FOLLOW_UP,
  NO_FOLLOW_UP,
  RATED,
  RATERS_WORDS,
  SOURCES_HEAD,
  SOURCES_SAID,
  UPDATED,
} from '../language/interaction.ts';
import { fold, lengthOf } from '../language/normalise.ts';
import { looksLikeRegion } from '../language/regions.ts';
import type { ContentNode, PageView } from '../perception/view.ts';

export type Disclosed = keyof typeof DISCLOSED;
export const DISCLOSED_KINDS = Object.keys(DISCLOSED) as Disclosed[];

/** What a page of published ratings shows. */
export interface BoardReading {
  /** Published results at all, not the rating of one item. */
  board: boolean;
  /** All that is published stands in pictures: what they do not say in words nobody here has read. */
  pictured: boolean;
  sources: 'figures' | 'names' | 'image' | 'none';
  disclosed: Set<Disclosed>;
  followUp: boolean;
  /** Official levels named (0–5), null where none is. */
  levels: number | null;
  dimensions: boolean;
  /** The newest date that is given for the data, milliseconds since 1970. */
  updated: number | null;
}

interface Token {
  text: string;
  picture: boolean;
  /** Stands as a heading, by its markup. */
  head: boolean;
  /** Part of something that can be pressed: a tab, a menu entry. */
  pressed: boolean;
}

/** A heading of a part is short; sentences that mention a part are not one. */
const MAX_HEAD = 20;
/** So many pieces after a heading belong to it at the most. */
const MAX_BODY = 120;
/** Channels with a figure each that tell a composition without any heading. */
const BARE_CHANNELS = 3;

/** Reads one view of a board. Pure; the parts that tabs show are read by reading each view. */
export function readBoard(view: PageView): BoardReading {
  const tokens = tokensOf(view);
  const text = tokens.map((t) => t.text).join('\n');
  const disclosed = new Set<Disclosed>([...byHeadings(tokens), ...byTables(view.content)]);
  const sources = sourcesOf(tokens, text, view.content);
  const written = tokens
    .filter((t) => !t.picture)
    .map((t) => t.text)
    .join('\n');
  const figures = new Set([...fold(written).matchAll(BOARD_FIGURES)].map((m) => m[0].replace(/\d.*$/, '')));
  const rating = BOARD_WORDS.test(`${view.title}\n${view.headings.map((h) => h.text).join('\n')}\n${text}`);
  const published = figures.size + disclosed.size + (sources === 'none' || sources === 'names' ? 0 : 1);
  const heads = `${view.title}\n${view.headings.map((h) => h.text).join('\n')}`;
  const pictured =
    published === 0 && sources !== 'names' && tokens.some((t) => t.picture && !t.pressed) && BOARD_NAMED.test(heads);
  const named = /好差评|评价(公示|结果|公开|统计|数据)/.test(heads);
  return {
    board: rating && (published >= 2 || (published >= 1 && named) || (pictured && named)),
    pictured,
    sources: pictured && sources === 'none' ? 'image' : sources,
    disclosed,
    followUp: FOLLOW_UP.test(text) && !NO_FOLLOW_UP.test(text),
    levels: levelsOf(view, text),
    dimensions: DIMENSIONS.test(text),
    updated: newestDate(text),
  };
}

/** Two readings of one board (its tabs, its further pages) as one. */
export function mergeReadings(a: BoardReading, b: BoardReading): BoardReading {
  const rank = { figures: 3, names: 2, image: 1, none: 0 } as const;
  return {
    board: a.board || b.board,
    pictured: a.pictured && b.pictured,
    sources: rank[b.sources] > rank[a.sources] ? b.sources : a.sources,
    disclosed: new Set([...a.disclosed, ...b.disclosed]),
    followUp: a.followUp || b.followUp,
    levels: a.levels === null ? b.levels : Math.max(a.levels, b.levels ?? 0),
    dimensions: a.dimensions || b.dimensions,
    updated: a.updated === null ? b.updated : Math.max(a.updated, b.updated ?? 0),
  };
}

/** What a tab with these words shows, read from what came up when it was chosen. */
export function kindOfTab(words: string): Disclosed | 'sources' | null {
  const text = words.normalize('NFKC').replace(/[\s()、“”"]+/g, '');
  if (SOURCES_HEAD.test(text)) return 'sources';
  for (const kind of DISCLOSED_KINDS) if (DISCLOSED[kind].test(text)) return kind;
  if (/^(按)?(部门|单位)$/.test(text)) return 'departments';
  if (/^(按)?(区域|区县|地区|县区|市州|辖区)$/.test(text)) return 'regions';
  return null;
}

/** Whether words or a picture that came up say something. */
export const saysSomething = (text: string): boolean => lengthOf(text) >= 4 && !EMPTY_PHRASES.test(text.slice(0, 40));

/** Charts and images in sight. */
export const picturesIn = (view: PageView): number => tokensOf(view).filter((t) => t.picture).length;

const PICTURE = new Set(['canvas', 'svg', 'img']);
const PRESSED = new Set(['a', 'button']);
const FURNITURE = new Set(['header', 'nav', 'footer', 'aside']);

function tokensOf(view: PageView): Token[] {
  const labels = new Set(view.actions.filter((a) => a.visible && lengthOf(a.text) <= MAX_HEAD).map((a) => a.text));
  const tokens: Token[] = [];
  const visit = (n: ContentNode, head: boolean, pressed: boolean): void => {
    if (n.hidden || FURNITURE.has(n.tag) || n.role === 'navigation' || n.role === 'banner') return;
    const isHead = head || /^(h[1-6]|caption|legend|dt|th)$/.test(n.tag);
    const isPressed = pressed || PRESSED.has(n.tag) || n.role === 'tab' || n.role === 'button';
    if (n.tag === '#text' && n.text) {
      const text = fold(n.text);
      // 部门排名：甲局 第1名；乙局 第2名
      const label = /^([^：:。，]{2,20})[：:](?=.)/.exec(text)?.[1];
      if (label && kindOfTab(label)) {
        tokens.push({ text: label, picture: false, head: true, pressed: false });
        tokens.push({ text: text.slice(label.length + 1), picture: false, head: false, pressed });
      } else tokens.push({ text, picture: false, head, pressed: pressed || (!head && labels.has(text)) });
    } else if (PICTURE.has(n.tag)) {
      tokens.push({ text: fold(n.alt ?? n.title ?? ''), picture: true, head: false, pressed: isPressed });
    }
    for (const c of n.children) visit(c, isHead, isPressed);
  };
  visit(view.content, false, false);
  return tokens;
}

/** What follows a heading up to the next one. */
function bodyAfter(tokens: Token[], at: number): Token[] {
  const body: Token[] = [];
  for (const t of tokens.slice(at + 1, at + 1 + MAX_BODY)) {
    const isPart = !t.picture && lengthOf(t.text) <= MAX_HEAD && !/\d/.test(t.text) && kindOfTab(t.text) !== null;
    if ((isPart && !t.pressed && body.length > 0 && t.head) || (isPart && body.length === 0)) break;
    body.push(t);
  }
  return body;
}

function* headings(tokens: Token[], is: (text: string) => boolean): Generator<Token[]> {
  for (const [at, t] of tokens.entries()) {
    if (t.picture || t.pressed || lengthOf(t.text) > MAX_HEAD || !is(t.text)) continue;
    yield bodyAfter(tokens, at);
  }
}

function byHeadings(tokens: Token[]): Disclosed[] {
  return DISCLOSED_KINDS.filter((kind) => {
    for (const body of headings(tokens, (text) => kindOfTab(text) === kind)) {
      const words = body.map((t) => t.text).join(' ');
      if (body.some((t) => t.picture && !t.pressed) || saysSomething(words)) return true;
    }
    return false;
  });
}

/** Tables whose columns tell what they rank or list. */
function byTables(root: ContentNode): Disclosed[] {
  const found = new Set<Disclosed>();
  for (const rows of tablesOf(root)) {
    const [head, ...body] = rows;
    if (!head || body.filter((r) => r.some((c) => c !== '') && !EMPTY_PHRASES.test(r.join(' '))).length === 0) continue;
    const has = (pattern: RegExp): boolean => head.some((c) => pattern.test(c.replace(/\s+/g, '')));
    if (has(DISCLOSED_COLUMN.departments) && has(RATED) && body.length > 1) found.add('departments');
    if ((has(DISCLOSED_COLUMN.regions) || listsRegions(body)) && has(RATED) && body.length > 1) found.add('regions');
    const mended = has(DISCLOSED_COLUMN.rectification);
    if (mended) found.add('rectification');
    if (has(DISCLOSED_COLUMN.problems) || (!mended && has(RATERS_WORDS))) found.add('problems');
  }
  return [...found];
}

/** Whether a column holds names of divisions, whatever its head calls them: 站点, 名称. */
const listsRegions = (rows: readonly string[][]): boolean =>
  rows.length > 1 &&
  [0, 1, 2].some((column) => rows.every((r) => r[column] !== undefined && looksLikeRegion(r[column])));

function tablesOf(root: ContentNode): string[][][] {
  const tables: string[][][] = [];
  const visit = (n: ContentNode): void => {
    if (n.hidden) return;
    if (n.tag === 'table') {
      const rows: string[][] = [];
      const collect = (m: ContentNode): void => {
        if (m.hidden) return;
        if (m.tag === 'tr') rows.push(m.children.filter((c) => /^(td|th)$/.test(c.tag)).map(textOf));
        else for (const c of m.children) collect(c);
      };
      collect(n);
      tables.push(rows);
    }
    for (const c of n.children) visit(c);
  };
  visit(root);
  return tables;
}

const textOf = (n: ContentNode): string => (n.text ? n.text : fold(n.children.map(textOf).join(' ')));

function sourcesOf(tokens: Token[], text: string, root: ContentNode): BoardReading['sources'] {
  let best: BoardReading['sources'] = 'none';
  for (const body of headings(tokens, (t) => SOURCES_HEAD.test(t.replace(/\s+/g, '')))) {
    const words = body.map((t) => t.text).join(' ');
    const kind = composition(words);
    if (kind === 'figures') return 'figures';
    if (kind === 'names') best = 'names';
    else if (best === 'none' && body.some((t) => t.picture && !t.pressed)) best = 'image';
  }
  // A chart whose own name says what it shows.
  if (best === 'none' && tokens.some((t) => t.picture && !t.pressed && SOURCES_HEAD.test(t.text.replace(/\s+/g, ''))))
    best = 'image';
  for (const rows of tablesOf(root)) {
    const head = rows[0]?.join(' ') ?? '';
    if (!/渠道|来源|终端/.test(head) && !/渠道|来源|终端/.test(rows.map((r) => r[0] ?? '').join(' '))) continue;
    const kind = composition(rows.map((r) => r.join(' ')).join(' '));
    if (kind === 'figures') return 'figures';
    if (kind === 'names') best = 'names';
  }
  if (bareChannels(text) >= BARE_CHANNELS) return 'figures';
  if (best === 'names') return best;
  const sentence = SOURCES_SAID.exec(text)?.[0];
  if (sentence && channelsIn(sentence).size >= 2) return composition(sentence) === 'figures' ? 'figures' : 'names';
  return best;
}

const channelsIn = (text: string): Set<string> => new Set([...text.matchAll(CHANNELS)].map((m) => m[0].toLowerCase()));

/** Two channels and as many figures make a composition; years, dates and 12345 are no figures. */
export function composition(text: string): 'figures' | 'names' | null {
  const channels = channelsIn(text);
  if (channels.size < 2) return null;
  const numbers = text
    .replace(/(?<!\d)12345(?!\d)|\d{4}\s*[-/.年]\s*\d{1,2}(\s*[-/.月]\s*\d{1,2}日?)?|\d{1,2}[:：]\d{2}/g, ' ')
    .match(/\d[\d,]*(\.\d+)?/g);
  return (numbers?.length ?? 0) >= 2 ? 'figures' : 'names';
}

/** Channels that a figure follows at once: PC端 18.48% 移动端 25.64%. */
function bareChannels(text: string): number {
  const line = fold(text);
  const found = new Set<string>();
  for (const m of line.matchAll(CHANNELS)) {
    const after = line.slice(m.index + m[0].length, m.index + m[0].length + 16);
    if (/^[^\d。；;]{0,8}?\d[\d,.]*\s*(%|次|条|件|人次)/.test(after)) found.add(m[0].toLowerCase());
  }
  return found.size;
}

/**
 * Of the five official levels (GB/T 39734-2020 7.3), how many are named together; null where they are not spoken of. Fewer than
 * five count only where they can be chosen: in the text they are what raters said.
 */
function levelsOf(view: PageView, text: string): number | null {
  const labels = [
    ...view.actions.filter((a) => a.visible).map((a) => a.text),
    ...view.fields.flatMap((f) => [f.label, ...f.options.map((o) => o.text)]),
  ].join('\n');
  const choices = levelsIn(labels);
  const levels = levelsIn(`${text}\n${labels}`) === FIVE_LEVELS.length ? FIVE_LEVELS.length : choices;
  return levels >= 2 ? levels : null;
}

function levelsIn(text: string): number {
  let rest = text;
  let levels = 0;
  for (const word of FIVE_LEVELS) {
    if (!rest.includes(word)) continue;
    levels++;
    rest = rest.replaceAll(word, ' ');
  }
  return levels;
}

function newestDate(text: string): number | null {
  let newest: number | null = null;
  for (const m of fold(text).matchAll(UPDATED)) {
    const [year, month, day] = [Number(m.at(-3)), Number(m.at(-2)), m.at(-1) ? Number(m.at(-1)) : 0];
    if (year < 2000 || month < 1 || month > 12 || day > 31) continue;
    // A month alone counts by its last day; all of it in China's time.
    const at = Date.UTC(year, day ? month - 1 : month, day || 0) - 8 * 3_600_000;
    if (newest === null || at > newest) newest = at;
  }
  return newest;
}
