import { ITEM_WORDS } from '../language/navigation.ts';
import type { Row } from './rows.ts';

/** Place of a row among the entries of its list. 1 is the first. */
export function rankOf(rows: Row[], row: Row): number {
  return Math.max(1, listOf(rows, row).indexOf(row) + 1);
}

/** The entries of the list to which a row belongs: those whose titles are drawn alike, without the short words around lists. */
export function listOf(rows: Row[], row: Row): Row[] {
  const inLayer = (r: Row): boolean => r.opener.region === 'overlay';
  // Entries whose titles cannot be pressed are one list, whatever is pressed beside them: a mark that unfolds, a link to the guide.
  const bare = (r: Row): boolean => !r.opener.text.includes(r.title);
  const mixed = (r: Row): boolean => bare(row) && bare(r) && (r.folds === true || row.folds === true);
  const sort = rows.filter(
    (r) =>
      r.opener.frame === row.opener.frame &&
      (r.opener.tag === row.opener.tag || mixed(r)) &&
      inLayer(r) === inLayer(row),
  );
  const named = sort.filter(
    (r) => r === row || [...r.title].length >= 6 || r.match !== null || ITEM_WORDS.test(r.title),
  );
  // Cards are as wide as each other; a button that stands for its row and a title are no such two.
  const wide = (r: Row): boolean => bare(r) === bare(row) && Math.abs(r.opener.box.w - row.opener.box.w) < 6;
  const own = named.filter((r) => below(r, row) || mixed(r) || wide(r));
  const all = [...own, ...columnsBeside(named, own, row)];
  // A short name in line with others is one of them: 居住证办理.
  const lines = all.map((r) => r.y).sort((a, b) => a - b);
  const gap = Math.min(...lines.map((y, i) => y - (lines[i - 1] ?? y)).filter((d) => d > ONE_LINE)) * 1.2 || 0;
  const [top = 0, bottom = 0] = [lines[0], lines.at(-1)];
  const inLine = (r: Row): boolean => below(r, row) && r.y >= top - gap && r.y <= bottom + gap;
  const like = sort.filter((r) => all.includes(r) || (Number.isFinite(gap) && inLine(r)));
  // One row, one entry, however many links it has.
  return like.filter((r, i) => r === row || like.findIndex((o) => o.text === r.text && Math.abs(o.y - r.y) < 30) === i);
}

const below = (a: Row, b: Row): boolean => Math.abs(a.x - b.x) < 24;

/** Of a list in several columns those beside: their entries stand on the lines of ours. */
function columnsBeside(named: Row[], own: Row[], row: Row): Row[] {
  const [top, bottom] = [Math.min(...own.map((r) => r.y)), Math.max(...own.map((r) => r.y))];
  const beside = named.filter(
    (r) =>
      !own.includes(r) && r.opener.region === row.opener.region && r.y >= top - ONE_LINE && r.y <= bottom + ONE_LINE,
  );
  const onLine = (r: Row): boolean =>
    own.some((o) => Math.abs(o.y - r.y) <= ONE_LINE && o.text !== r.text && o.title !== r.title);
  return beside.filter((r) => {
    const column = beside.filter((o) => below(o, r));
    const onLines = column.filter(onLine).length;
    // Beside many lines a single thing is none of them: a robot at the edge of the page.
    return onLines >= Math.min(2, own.length) && onLines >= column.length * 0.6;
  });
}
const ONE_LINE = 6;

/**
 * The entries that a search brought: what was not there before, and what is left of a list that was filtered where it
 * stood. @param wasThere whether the same words stood at the same place before
 */
export function brought(now: Row[], before: Row[], wasThere: (row: Row) => boolean): Row[] {
  return now.filter((row) => {
    if (!wasThere(row)) return true;
    const twin = before.find((r) => r.title === row.title && r.opener.tag === row.opener.tag && r.x === row.x);
    if (!twin) return false;
    const left = new Set(listOf(now, row).map((r) => r.title));
    return listOf(before, twin).some((r) => !left.has(r.title));
  });
}
