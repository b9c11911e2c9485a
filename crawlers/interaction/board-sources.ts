import { CHANNELS, SOURCES_HEAD, SOURCES_SAID } from '../language/interaction.ts';
import { fold } from '../language/normalise.ts';
import type { ContentNode } from '../perception/view.ts';
import { tablesOf } from './board-tables.ts';
import { headings, type Token } from './board-tokens.ts';

/** How a board tells through which channels the ratings came. */
export type Sources = 'figures' | 'names' | 'image' | 'none';

/** A cell of figures or names is shorter. */
const LONGEST_CELL = 40;
/** Channels with a figure each that tell a composition without any heading. */
const BARE_CHANNELS = 3;

/** What a board says of the channels: under a heading, in a chart, a table, a line or a sentence. */
export function sourcesOf(tokens: Token[], text: string, root: ContentNode): Sources {
  let best: Sources = 'none';
  for (const body of headings(tokens, (t) => SOURCES_HEAD.test(t.replace(/\s+/g, '')))) {
    const kind = composition(ofChannels(body));
    if (kind === 'figures') return 'figures';
    if (kind === 'names') best = 'names';
    else if (best === 'none' && body.some((t) => t.picture && !t.pressed)) best = 'image';
  }
  // A chart whose own name says what it shows.
  if (best === 'none' && tokens.some((t) => t.picture && !t.pressed && SOURCES_HEAD.test(t.text.replace(/\s+/g, ''))))
    best = 'image';
  for (const table of tablesOf(root)) {
    // Rows of sentences, or of tables in which old pages lay out everything, are no figures.
    const rows = table.filter((r) => r.every((cell) => cell.length <= LONGEST_CELL));
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

/** What a part says of channels, without what comes behind them: the ranking below a line of names is not theirs. */
function ofChannels(body: readonly Token[]): string {
  const words = body.map((t) => t.text);
  const first = words.findIndex((w) => channelsIn(w).size > 0);
  if (first < 0) return '';
  const figures = words.slice(first).findIndex((w) => channelsIn(w).size === 0 && !FIGURE.test(w) && !TREND.test(w));
  const before = first > 0 && FIGURE.test(words[first - 1] as string) ? 1 : 0;
  return words.slice(first - before, figures < 0 ? undefined : first + figures).join(' ');
}
/** A figure, with no more words than say of what. */
const FIGURE =
  /^([^\u4e00-\u9fa5]|评价|好评|差评|非常|基本|不?满意|总|数|量|率|占比?|比例|条|件|次|人|个|笔|份|万|亿|为|共|约|其[他它]|合计|来源|渠道|终端|类型|名称|序号)*$/;

/** How a figure moved. */
const TREND = /^(同比|环比|较上?[月年季]度?)?(增长|增加|下降|减少|上升|持平)?$/;

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
