import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { oneLine, visible } from '../text.ts';

/** Fonts by script: Chinese text in 宋体, headings in 黑体, as official reports are set. */
export const BODY_FONT = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
export const HEAD_FONT = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '黑体' };
/** Half points: 小四 is 12 pt. */
const BODY = 24;
const SMALL = 18;

/** A body paragraph, its first line indented by two characters. Every text passes `visible`. */
export const paragraph = (text: string, bold = ''): Paragraph =>
  new Paragraph({
    indent: { firstLine: 480 },
    spacing: { line: 400, after: 60 },
    children: [
      ...(bold === '' ? [] : [new TextRun({ text: visible(bold), bold: true, size: BODY, font: BODY_FONT })]),
      new TextRun({ text: oneLine(text, 4000), size: BODY, font: BODY_FONT }),
    ],
  });

export const notice = (text: string): Paragraph =>
  new Paragraph({
    spacing: { before: 120, after: 120 },
    border: { left: { style: BorderStyle.SINGLE, size: 18, color: '8C2B12', space: 8 } },
    children: [new TextRun({ text: visible(text), bold: true, size: BODY, color: '8C2B12', font: BODY_FONT })],
  });

export const heading = (text: string, level: 1 | 2 | 3): Paragraph =>
  new Paragraph({
    heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1]!,
    keepNext: true,
    spacing: { before: 320 - level * 60, after: 120 },
    children: [
      new TextRun({ text: oneLine(text, 200), bold: true, size: 36 - level * 4, font: HEAD_FONT, color: '000000' }),
    ],
  });

export const caption = (text: string): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 160 },
    children: [new TextRun({ text: oneLine(text, 200), size: SMALL + 2, font: HEAD_FONT })],
  });

/** A picture at most so many pixels wide, with words for whoever cannot see it. */
export function image(
  picture: { data: Buffer; type: 'png' | 'jpg'; width: number; height: number },
  words: string,
  most = 560,
): Paragraph {
  const scale = Math.min(1, most / picture.width);
  const text = oneLine(words, 400);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [
      new ImageRun({
        type: picture.type,
        data: picture.data,
        transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
        altText: { name: text.slice(0, 60), title: text.slice(0, 60), description: text },
      }),
    ],
  });
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' };

type Value = string | number | null;
/** What is read as a figure though it is written as words: `+1.20`, `↑3`, `88.54分`. */
const FIGURE = /^[+−↑↓]?\d[\d.]*(?:分|%|项|个)?$/u;

/** A table whose head is repeated on every page; columns of figures stand at the right, each with its decimals. */
export function table(head: readonly string[], rows: readonly (readonly Value[])[]): Table {
  const columns = head.map((_, i) => {
    const values = rows.map((row) => row[i] ?? null);
    return {
      figures: i > 0 && values.every((v) => typeof v !== 'string' || FIGURE.test(v)),
      decimals: values.some((v) => typeof v === 'number' && !Number.isInteger(v)) ? 2 : 0,
    };
  });
  const cell = (value: Value, i: number, isHead: boolean) => {
    const { figures = false, decimals = 0 } = columns[i] ?? {};
    const text = words(value, decimals);
    return new TableCell({
      margins: { top: 30, bottom: 30, left: 60, right: 60 },
      children: [
        new Paragraph({
          alignment: figures || typeof value === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new TextRun({ text, size: SMALL, bold: isHead, font: isHead ? HEAD_FONT : BODY_FONT })],
        }),
      ],
    });
  };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: LINE, bottom: LINE, insideHorizontal: LINE, left: NONE, right: NONE, insideVertical: NONE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map((h, i) => cell(h, i, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((v, i) => cell(v, i, false)) })),
    ],
  });
}

function words(value: Value, decimals: number): string {
  if (value === null) return '—';
  return typeof value === 'string' ? oneLine(value, 1000) : value.toFixed(decimals);
}
