import {
  BOARD_FIGURES,
  BOARD_NAMED,
  BOARD_WORDS,
  DIMENSIONS,
  FIVE_LEVELS,
  FOLLOW_UP,
  NO_FOLLOW_UP,
  UPDATED,
} from '../language/interaction.ts';
import { fold } from '../language/normalise.ts';
import type { PageView } from '../perception/view.ts';
import { byHeadings, byTables } from './board-disclosed.ts';
import type { Disclosed } from './board-parts.ts';
import { type Sources, sourcesOf } from './board-sources.ts';
import { tokensOf } from './board-tokens.ts';

/** What a page of published ratings shows. */
export interface BoardReading {
  /** Published results at all, not the rating of one item. */
  board: boolean;
  /** All that is published stands in pictures: what they do not say in words nobody here has read. */
  pictured: boolean;
  sources: Sources;
  disclosed: Set<Disclosed>;
  followUp: boolean;
  /** Official levels named (0–5), null where none is. */
  levels: number | null;
  dimensions: boolean;
  /** The newest date that is given for the data, milliseconds since 1970. */
  updated: number | null;
}

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
