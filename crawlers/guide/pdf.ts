import { extractTextItems, getDocumentProxy } from 'unpdf';
import { PROCESS_COLUMNS } from '../language/guide-tables.ts';
import type { ContentNode } from '../perception/view.ts';
import { isMaterialHeader } from './columns.ts';
import { labelOf } from './labels.ts';
import { fold } from './text.ts';

/** A gap wider than this share of a character parts two cells; blanks within a line are narrower. */
const PART = 0.55;

interface Piece {
  x: number;
  end: number;
  text: string;
}
interface Row {
  y: number;
  size: number;
  pieces: Piece[];
}

/**
 * A guide that is a PDF, as a tree of lines and tables; null where the file holds no text (a scan): known to be an
 * image, not missing. Throws what pdf.js throws for a broken or locked file.
 */
export async function readPdf(bytes: Uint8Array): Promise<ContentNode | null> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  try {
    const { items } = await extractTextItems(document);
    const rows = items.flatMap((page) => rowsOf(page));
    const text = rows.map((r) => r.pieces.map((p) => p.text).join('')).join('');
    // A scan may carry a page number or a stamp of the scanner.
    if ((text.match(/[\u4e00-\u9fa5]/g) ?? []).length < 20) return null;
    return { tag: '#document', children: layOut(rows) };
  } finally {
    await document.loadingTask.destroy();
  }
}

type Item = { str: string; x: number; y: number; width: number; fontSize: number; height: number };

/** Text on one height is a row; a wide gap parts it into pieces. */
function rowsOf(items: readonly Item[]): Row[] {
  const rows: (Omit<Row, 'pieces'> & { items: Item[] })[] = [];
  for (const item of items.filter((i) => i.str.trim() !== '').toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const size = item.fontSize || item.height || 10;
    const row = rows.find((r) => Math.abs(r.y - item.y) < size * 0.45);
    if (row) row.items.push(item);
    else rows.push({ y: item.y, size, items: [item] });
  }
  return rows.map(({ y, size, items: own }) => {
    const pieces: Piece[] = [];
    for (const item of own.toSorted((a, b) => a.x - b.x)) {
      const last = pieces.at(-1);
      if (last && item.x - last.end < size * PART) {
        last.text += item.x - last.end > size * 0.3 ? ` ${item.str}` : item.str;
        last.end = item.x + item.width;
      } else pieces.push({ x: item.x, end: item.x + item.width, text: item.str });
    }
    for (const piece of pieces) piece.text = fold(unified(piece.text));
    return { y, size, pieces: pieces.filter((p) => p.text !== '') };
  });
}

/** Fonts often map characters to the radicals that look like them (⼗ for 十, ⺠ for 民). */
const RADICALS: Record<string, string> = Object.fromEntries(
  '⺠民⺟母⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⺎兀⺝月⻌辶⻏阝⻊足⻁虎⺫罒⺮竹⺼月⻎辶'
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);
const unified = (value: string): string =>
  value.replace(/[\u2f00-\u2fdf]/g, (c) => c.normalize('NFKC')).replace(/[\u2e80-\u2eff]/g, (c) => RADICALS[c] ?? c);

const text = (value: string): ContentNode => ({ tag: '#text', text: value, children: [] });
const line = (value: string): ContentNode => ({ tag: 'p', children: [text(value)] });
const rowNode = (cells: string[], tag: string): ContentNode => ({
  tag: 'tr',
  children: cells.map((c) => ({ tag, children: [text(c)] })),
});

function layOut(rows: readonly Row[]): ContentNode[] {
  const made: ContentNode[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const words = row.pieces.map((p) => p.text);
    if (words.length >= 3 && (isMaterialHeader(words) || words.filter((w) => PROCESS_COLUMNS.test(w)).length > 0)) {
      const [table, end] = columnTable(rows, i);
      made.push(table);
      i = end - 1;
    } else if (words.length >= 2 && labelOf(words[0]!)) {
      const [table, end] = labelRow(rows, i);
      made.push(table);
      i = end - 1;
    } else made.push(line(words.join(' ')));
  }
  return made;
}

/** Labels and values side by side; lines that begin where the value begins go on with it. */
function labelRow(rows: readonly Row[], start: number): [ContentNode, number] {
  const pieces = rows[start]!.pieces.map((p) => ({ ...p }));
  let end = start + 1;
  for (; end < rows.length; end++) {
    const next = rows[end]!;
    const column = pieces.map((p) => p.x);
    const first = next.pieces[0]!;
    if (labelOf(first.text) || first.x < column[1]! - next.size * 0.6 || next.pieces.length > pieces.length) break;
    for (const piece of next.pieces) {
      const at = pieces.findLastIndex((p) => p.x <= piece.x + next.size * 0.6);
      pieces[Math.max(at, 1)]!.text += piece.text;
    }
  }
  return [
    {
      tag: 'table',
      children: [
        rowNode(
          pieces.map((p) => p.text),
          'td',
        ),
      ],
    },
    end,
  ];
}

const columnOf = (piece: Piece, starts: readonly number[], size: number): number =>
  Math.max(
    0,
    starts.findLastIndex((x) => x <= piece.x + size * 0.6),
  );

/** Column titles and the rows below them; a line without anything in the first two columns goes on with the row above. */
function columnTable(rows: readonly Row[], start: number): [ContentNode, number] {
  const titles = rows[start]!.pieces;
  // Titles are often centred over their columns: full rows show where the columns begin.
  const full = rows.slice(start + 1, start + 60).filter((r) => r.pieces.length === titles.length);
  const starts = titles.map((title, k) => Math.min(title.x, ...full.map((r) => r.pieces[k]!.x)));
  const body: string[][] = [];
  let end = start + 1;
  for (; end < rows.length; end++) {
    const row = rows[end]!;
    const first = row.pieces[0]!;
    if (labelOf(first.text) && row.pieces.length <= 2) break;
    if (row.pieces.length === 1 && first.x < titles[0]!.x - row.size && body.length > 0) break;
    const cells = titles.map(() => '');
    for (const piece of row.pieces) {
      const at = row.pieces.length === titles.length ? row.pieces.indexOf(piece) : columnOf(piece, starts, row.size);
      cells[at] += piece.text;
    }
    const above = body.at(-1);
    const filled = cells.filter((c) => c !== '').length;
    if (above && (cells[0] === '' || (filled === 1 && titles.length > 2)))
      for (const [k, c] of cells.entries()) above[k] += c;
    else body.push(cells);
  }
  return [
    {
      tag: 'table',
      children: [
        rowNode(
          titles.map((t) => t.text),
          'th',
        ),
        ...body.map((cells) => rowNode(cells, 'td')),
      ],
    },
    end,
  ];
}
